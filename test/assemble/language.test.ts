/** The language of an article: its words tell; what the page states counts where they do not speak against it. */
import { describe, expect, test } from 'vitest';
import { process as run } from '#pipeline.ts';

const languageOf = (html: string) => run({ bytes: Buffer.from(html), kind: 'html', given: {} }).language;
const page = (lang: string, headline: string, paragraphs: string[]) =>
  `<html lang="${lang}"><body><article><h1>${headline}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

const TEXTS: [code: string, headline: string, paragraphs: string[]][] = [
  [
    'en',
    'Bridge closes in Wexley',
    [
      'The council voted on Tuesday to close the old bridge, and the mayor said that it would be rebuilt by spring.',
      'It has been shut to lorries for two years, and the repairs will cost more than a new one would have.',
    ],
  ],
  [
    'de',
    'Brücke in Wexlau wird gesperrt',
    [
      'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren, und der Bürgermeister sagte, dass sie bis zum Frühjahr neu gebaut wird.',
      'Sie ist seit zwei Jahren für Lastwagen geschlossen, und die Reparatur wäre teurer als ein Neubau.',
    ],
  ],
  [
    'es',
    'Cierran el puente viejo de Vexel',
    [
      'El ayuntamiento decidió el martes cerrar el puente viejo, y el alcalde dijo que sería reconstruido antes de la primavera.',
      'Los camiones no pasan por él desde hace dos años, y las obras costarán más que un puente nuevo, según los vecinos.',
    ],
  ],
  [
    'cs',
    'Starý most ve Vexlově se zavírá',
    [
      'Městská rada v úterý rozhodla, že starý most bude uzavřen, a starosta řekl, že nový bude stát už na jaře.',
      'Pro nákladní auta je most zavřený už dva roky a jeho oprava by byla dražší než nový, jak podle něj ukázal posudek. Práce jsou naplánovány také na noc, při které bude doprava odkloněna.',
    ],
  ],
  [
    'ru',
    'В Векслево закрывают старый мост',
    [
      'Городской совет во вторник решил закрыть старый мост, и мэр сказал, что он будет построен заново к весне.',
      'Для грузовиков он закрыт уже два года, и ремонт обошёлся бы дороже, чем новый мост, как это следует из отчёта.',
    ],
  ],
  [
    'uk',
    'У Векслеві закривають старий міст',
    [
      'Міська рада у вівторок вирішила закрити старий міст, і мер сказав, що він буде збудований до весни.',
      'Для вантажівок він закритий вже два роки, але ремонт був би дорожчий, як це було видно зі звіту, який також показали.',
    ],
  ],
  [
    'vi',
    'Cầu cũ ở Vexley bị đóng',
    [
      'Hội đồng thành phố hôm thứ ba đã quyết định đóng cây cầu cũ, và thị trưởng nói rằng cầu mới sẽ được xây trước mùa xuân.',
      'Xe tải không được đi qua cầu này trong hai năm qua, và việc sửa chữa cho cầu tốn hơn xây một cây cầu mới.',
    ],
  ],
];

describe('the words tell', () => {
  test.each(TEXTS)('%s, whatever the template says', (code, headline, paragraphs) => {
    expect(languageOf(page(code === 'en' ? 'fr' : 'en', headline, paragraphs))).toBe(code);
  });
});

describe('what the page states', () => {
  const zulu = [
    'Umkhandlu wedolobha unqume ngoLwesibili ukuvala ibhuloho elidala, kanti imeya ithe lizokwakhiwa kabusha entwasahlobo.',
    'Amaloli awasavunyelwa ukuwela iminyaka emibili, futhi ukulungiswa kwalo kuzobiza imali eningi kunelisha.',
    'Abahlali bathi bazohamba ibanga elide nsuku zonke uma ibhuloho livaliwe, ikakhulukazi izingane zesikole.',
  ];
  test('counts for a language we have no words of', () => {
    expect(languageOf(page('zu', 'Ibhuloho elidala liyavalwa', zulu))).toBe('zu');
  });
  test('does not count against the words: nothing is said rather than something wrong', () => {
    expect(languageOf(page('en', 'Ibhuloho elidala liyavalwa', zulu))).toBeNull();
  });
  test('nb is no', () => {
    const short = [
      'Brua stenges tirsdag. Lastebiler kjører omvei allerede. Reparasjon koster mange millioner kroner, mener kommunen. Arbeidet starter straks.',
    ];
    expect(languageOf(page('nb-NO', 'Brua i Veksle stenges', short))).toBe('no');
  });
});
