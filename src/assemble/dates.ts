/** Takes a line of text, gives the first day (and clock time with zone, where stated) that it names. */
import { table } from '#text/table.ts';

export interface FoundDate {
  /** `YYYY-MM-DD`, or an instant with offset where clock time and zone stand in the line. */
  value: string;
  start: number;
  end: number;
}

const MONTHS = table<number>({});
const NAMES = [
  'january jan januar janvier enero gennaio janeiro januari stycznia января ocak leden ledna tammikuuta ianuarie',
  'february feb februar février febrero febbraio fevereiro februari lutego февраля şubat února helmikuuta februarie',
  'march mar märz mars marzo março maart marca марта mart března maaliskuuta martie maret',
  'april apr avril abril aprile kwietnia апреля nisan dubna huhtikuuta aprilie',
  'may mai mayo maggio maio mei maj maja мая mayıs května toukokuuta',
  'june jun juni juin junio giugno junho czerwca июня haziran června kesäkuuta iunie',
  'july jul juli juillet julio luglio julho lipca июля temmuz července heinäkuuta iulie',
  'august aug août agosto augusti augustus sierpnia августа ağustos srpna elokuuta agustus',
  'september sep sept septembre septiembre settembre setembro września сентября eylül září syyskuuta septembrie',
  'october oct oktober octobre octubre ottobre outubro okt października октября ekim října lokakuuta octombrie',
  'november nov novembre noviembre novembro listopada ноября kasım listopadu marraskuuta noiembrie',
  'december dec dezember décembre diciembre dicembre dezembro dez desember grudnia декабря aralık prosince joulukuuta decembrie',
];
NAMES.forEach((line, i) => {
  for (const name of line.split(' ')) MONTHS[name] = i + 1;
});

/** Zones news pages write, in minutes. Letters that mean several zones in the world (IST, CST) only in their commonest sense for English news. */
const ZONES = table<number>({
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
});

const WORDED = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ISO =
  /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: de| of)? ?[-, ]? ?(${WORDED})(?![\\p{L}])\\.?,?(?: de| del)? ?[-, ]? ?((?:19|20)\\d\\d)(?!\\d(?!\\d?[:.]))`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}])(${WORDED})(?![\\p{L}])\\.? ?-?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)[-,.]* ?((?:19|20)\\d\\d)(?!\\d(?!\\d?:))`,
  'iu',
);
const SLASHED = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/;
const IDEOGRAPHIC = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const CLOCK =
  /^\D{0,12}?(\d{1,2})[:.h](\d{2})(?::(\d{2}))? ?([ap])?\.?(?:m\b\.?)? ?\(?((?:GMT|UTC)?[+-]\d{1,2}:?\d{2}|[A-Z]{3,4})\b/i;

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1980 || year > 2100) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function offset(zone: string): string | null {
  const stated = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone);
  const minutes = stated
    ? (stated[1] === '-' ? -1 : 1) * (Number(stated[2]) * 60 + Number(stated[3]))
    : ZONES[zone.toLowerCase()];
  if (minutes === undefined || Math.abs(minutes) > 14 * 60) return null;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** The clock time behind the day, when its zone is stated: without one a day is all we know. */
function withClock(day: string, rest: string): string {
  const m = CLOCK.exec(rest);
  if (!m) return day;
  let hour = Number(m[1]);
  const half = m[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const zone = offset(m[5]!);
  if (hour > 23 || Number(m[2]) > 59 || zone === null) return day;
  return `${day}T${String(hour).padStart(2, '0')}:${m[2]}:${m[3] ?? '00'}${zone}`;
}

/**
 * @param text a line, not a page
 * @param dayFirst how `03/04/2021` is read: true for 3 April
 * @returns the date with its offsets in `text`, or null
 */
export function findDate(text: string, dayFirst = false): FoundDate | null {
  const found: { m: RegExpExecArray; day: string | null }[] = [];
  const take = (m: RegExpExecArray | null, read: (m: RegExpExecArray) => string | null) => {
    if (m) found.push({ m, day: read(m) });
  };
  take(ISO.exec(text), (m) => iso(Number(m[1]), Number(m[2]), Number(m[3])));
  take(DAY_FIRST.exec(text), (m) => iso(Number(m[3]), MONTHS[m[2]!.toLowerCase()]!, Number(m[1])));
  take(MONTH_FIRST.exec(text), (m) => iso(Number(m[3]), MONTHS[m[1]!.toLowerCase()]!, Number(m[2])));
  take(IDEOGRAPHIC.exec(text), (m) => iso(Number(m[1]), Number(m[2]), Number(m[3])));
  take(SLASHED.exec(text), (m) => {
    const [a, b] = [Number(m[1]), Number(m[3])];
    const year = m[4]!.length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
    const european = m[2] === '.' || dayFirst;
    return (european ? iso(year, b, a) : iso(year, a, b)) ?? (european ? iso(year, a, b) : iso(year, b, a));
  });
  const best = found.filter((x) => x.day !== null).sort((x, y) => x.m.index - y.m.index)[0];
  if (!best) return null;
  const start = best.m.index;
  const end = start + best.m[0].length;
  const isoClock = best.m[5] !== undefined && best.m[4]?.includes(':');
  if (isoClock) {
    const zone = offset(best.m[5]!);
    const clock = best.m[4]!.padStart(
      best.m[4]!.length === 4 || best.m[4]!.length === 7 ? best.m[4]!.length + 1 : 0,
      '0',
    );
    if (zone !== null && Number(clock.slice(0, 2)) < 24)
      return { value: `${best.day}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`, start, end };
    return { value: best.day!, start, end };
  }
  return { value: withClock(best.day!, text.slice(end, end + 60)), start, end };
}
