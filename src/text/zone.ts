/** Takes moments and days, gives the days and moments they are in a time zone. */

const DAY_MS = 86_400_000;

/** A function from seconds since 1970 to days since then, as they are counted there. @param zone an IANA name. */
export function daysIn(zone: string): (second: number) => number {
  const { offset } = clockOf(zone);
  return (second) => Math.floor((second * 1000 + offset(second * 1000)) / DAY_MS);
}

/** `2026-11-23`. @param day since 1970 */
export function dayName(day: number): string {
  return isoDay(day * DAY_MS);
}

export interface Clock {
  /** Milliseconds that it is ahead of UTC. */
  offset(ms: number): number;
  /** When a day begins by it, as milliseconds since 1970. @param day `2026-11-23`. */
  startOfDay(day: string): number;
}

/** Whoever asks it more than once keeps it: it remembers what it has looked up. */
export function clockOf(zone: string): Clock {
  if (zone === 'UTC') return { offset: () => 0, startOfDay: (day) => Date.parse(day) };
  const offset = offsets(zone);
  return {
    offset,
    startOfDay(day) {
      const utc = Date.parse(day);
      const near = utc - offset(utc);
      const start = utc - offset(near);
      // where clocks go forward at midnight there is no such moment, and the day begins an hour later
      return isoDay(start + offset(start)) < day ? utc - offset(utc - DAY_MS) : start;
    },
  };
}

export function startOfDay(day: string, zone: string): number {
  return clockOf(zone).startOfDay(day);
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The Monday of its week. */
export function weekOf(day: string): string {
  const ms = Date.parse(day);
  return isoDay(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS);
}

/** The day of a moment, as UTC has it. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, -14);
}

/** Milliseconds by which clocks there are ahead of UTC. */
function offsets(zone: string): (ms: number) => number {
  const clock = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  });
  const exactly = (ms: number): number => {
    const [, sign, hours, minutes, seconds] =
      /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(clock.format(ms)) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
    return (sign === '-' ? -size : size) * 1000;
  };
  // asked once for a stretch of days in which the clocks were not changed: 1,000 moments take 3 ms else
  const known = new Map<number, number | null>();
  return (ms) => {
    const month = Math.floor(ms / (16 * DAY_MS));
    let same = known.get(month);
    if (same === undefined) {
      const begin = exactly(month * 16 * DAY_MS);
      same = begin === exactly((month + 1) * 16 * DAY_MS) ? begin : null;
      known.set(month, same);
    }
    return same ?? exactly(ms);
  };
}
