// What refiners and linkers make of proposals: zones, overlaps, short forms, two bearers of a name, entities.
import { describe, expect, it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';

/** `type words = entity name` of each mention, in text order. */
const read = (text: string, types: readonly string[] = []): string[] => {
  const { mentions, entities } = annotator.annotate(articleOf(text, { published: '2014-07-31' }));
  return mentions
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(
      ({ type, start, end, entity }) =>
        `${type} ${text.slice(start, end).replace(/\s+/g, ' ')} = ${entities.find(({ id }) => id === entity)?.name ?? '-'}`,
    );
};

describe('short forms', () => {
  it.each([
    [
      'a surname stands for the full name',
      'Brad Smith, a lawyer, spoke. Smith said no.',
      ['person'],
      ['person Brad Smith = Brad Smith', 'person Smith = Brad Smith'],
    ],
    [
      'a surname begins with its small words',
      'Carlos de la Rosa sued. They paid de la Rosa, and Ahmed al-Shara spoke. They say al-Shara left.',
      ['person'],
      [
        'person Carlos de la Rosa = Carlos de la Rosa',
        'person de la Rosa = Carlos de la Rosa',
        'person Ahmed al-Shara = Ahmed al-Shara',
        'person al-Shara = Ahmed al-Shara',
      ],
    ],
    [
      'a name reaches as far left as its letters do, and a town of the same name is itself',
      'The Harbor Pier and Exposition Authority (HPEA) met Larch Ports and Special Economic Zone Ltd (LPSEZ). Brookfield and Blackstone bid. They met in Brookfield, Wisconsin.',
      ['organization', 'company', 'place'],
      [
        'organization Harbor Pier and Exposition Authority = Harbor Pier and Exposition Authority',
        'organization HPEA = Harbor Pier and Exposition Authority',
        'company Larch Ports and Special Economic Zone Ltd = Larch Ports and Special Economic Zone Ltd',
        'company LPSEZ = Larch Ports and Special Economic Zone Ltd',
        'company Brookfield = Brookfield Asset Management',
        'company Blackstone = Blackstone',
        'place Brookfield = Brookfield',
        'place Wisconsin = Wisconsin',
      ],
    ],
    [
      'a name that a headline has in capitals goes on in small letters',
      'JURY CONVICTS MAN OF KILLING JASON BAXTER\n\nHe killed Jason Baxter, 11, they said. Baxter was a boy.',
      ['person'],
      [
        'person JASON BAXTER = Jason Baxter',
        'person Jason Baxter = Jason Baxter',
        'person Baxter = Jason Baxter',
      ],
    ],
    [
      'so does that of a judge',
      'JUDGE LORENA PRESCOTT RULES\n\nJudge Lorena Prescott ruled on Monday. Prescott stayed her order.',
      ['judge'],
      [
        'judge LORENA PRESCOTT = Lorena Prescott',
        'judge Lorena Prescott = Lorena Prescott',
        'judge Prescott = Lorena Prescott',
      ],
    ],
    [
      'a surname before a month, and behind letters that are an office',
      'Jorge Salcedo fled. Police stopped Salcedo March 3, 2012. The SA Salcedo knew said no.',
      ['person'],
      [
        'person Jorge Salcedo = Jorge Salcedo',
        'person Salcedo = Jorge Salcedo',
        'person Salcedo = Jorge Salcedo',
      ],
    ],
    [
      'a judge is a judge in every mention',
      'Judge Loretta Preska ruled. Preska stayed her order. Loretta Preska sits in Manhattan.',
      ['judge', 'person'],
      [
        'judge Loretta Preska = Loretta Preska',
        'judge Preska = Loretta Preska',
        'judge Loretta Preska = Loretta Preska',
      ],
    ],
    [
      'a company goes on without its legal form',
      'Direct Cellars, Inc., was fined. Direct Cellars appealed.',
      ['company'],
      [
        'company Direct Cellars, Inc. = Direct Cellars, Inc.',
        'company Direct Cellars = Direct Cellars, Inc.',
      ],
    ],
    [
      'a company that the text names is meant by its short form, not a body that only a list knows',
      'Purdue Pharma L.P. has settled. Purdue will pay.',
      ['company', 'organization'],
      ['company Purdue Pharma L.P. = Purdue Pharma L.P.', 'company Purdue = Purdue Pharma L.P.'],
    ],
    [
      'unless the text names the body in full, too',
      'Purdue Pharma L.P. gave money to Purdue University. Purdue thanked its donors.',
      ['company', 'organization'],
      [
        'company Purdue Pharma L.P. = Purdue Pharma L.P.',
        'organization Purdue University = Purdue University',
        'organization Purdue = Purdue University',
      ],
    ],
    [
      'a center is called by the words before its purpose',
      'She leads the Southern Center for Human Dignity. Southern Center sued the county.',
      ['organization', 'place'],
      [
        'organization Southern Center for Human Dignity = Southern Center for Human Dignity',
        'organization Southern Center = Southern Center for Human Dignity',
      ],
    ],
    [
      'a company that only its data centre shows is found again',
      'Fermi America plans a data center in Texas. The shares of Fermi America rose.',
      ['company'],
      ['company Fermi America = Fermi America', 'company Fermi America = Fermi America'],
    ],
    [
      'an acronym that the text defines stands for its name',
      'Mothers Against Drunk Driving (MADD) wrote to the court. MADD lost.',
      ['organization'],
      [
        'organization Mothers Against Drunk Driving = Mothers Against Drunk Driving',
        'organization MADD = Mothers Against Drunk Driving',
        'organization MADD = Mothers Against Drunk Driving',
      ],
    ],
    [
      'a department goes on by the initials of what it is for, without whose it is',
      'The New York State Department of Environmental Conservation fined the firm. DEC officers found the pipe.',
      ['organization'],
      [
        'organization New York State Department of Environmental Conservation = New York State Department of Environmental Conservation',
        'organization DEC = New York State Department of Environmental Conservation',
      ],
    ],
    [
      'a newspaper is called by its last word',
      'The New York Times saw the papers. According to the Times, he lied.',
      ['organization'],
      ['organization New York Times = New York Times', 'organization Times = New York Times'],
    ],
    [
      'a city after a preposition is no surname',
      'Valeska Paris, a witness, flew to Paris. Paris said she was tired.',
      ['person', 'place'],
      ['person Valeska Paris = Valeska Paris', 'place Paris = Paris', 'person Paris = Valeska Paris'],
    ],
    [
      'a name across a hard wrap is one name',
      'The order came on Friday after two hours of argument, when Judge Loretta\nPreska ruled from the bench. Later that day Preska stayed what she had\nordered, so that the company could appeal.',
      ['judge'],
      ['judge Loretta Preska = Loretta Preska', 'judge Preska = Loretta Preska'],
    ],
  ] as const)('%s', (_title, text, types, expected) => {
    expect(read(text, types)).toEqual(expected);
  });

  it('two bearers of a surname make it ambiguous, never a guess', () => {
    const text = 'Judge Anne Kelley ruled. Judge Robert Kelley dissented. Later Judge Kelley left.';
    const { mentions, entities } = annotator.annotate(articleOf(text));
    const last = mentions.filter(({ type }) => type === 'judge').at(-1);
    const entity = entities.find(({ id }) => id === last?.entity);
    expect(text.slice(last?.start, last?.end)).toBe('Kelley');
    expect(entity?.attributes?.['ambiguous']).toEqual(['Anne Kelley', 'Robert Kelley']);
    expect(
      entities
        .filter(({ name }) => /^(Anne|Robert) Kelley$/.test(name))
        .map(({ attributes }) => attributes?.['ambiguous']),
    ).toEqual([undefined, undefined]);
  });

  it('a title chooses between two bearers', () => {
    expect(
      read('Judge James Francis signed it. Mary Francis, a lawyer, objected. Judge Francis left.', [
        'judge',
      ]).at(-1),
    ).toBe('judge Francis = James Francis');
  });
});

describe('overlaps', () => {
  it('the longest mention wins, and only a place in a data centre nests', () => {
    expect(
      read("Prosecutors want Microsoft's Dublin data center, not Bank of America.", [
        'datacenter',
        'place',
        'company',
      ]),
    ).toEqual([
      'company Microsoft = Microsoft',
      'datacenter Dublin data center = Microsoft data centre in Dublin',
      'place Dublin = Dublin',
      'company Bank of America = Bank of America',
    ]);
  });

  it('reports what it dropped, why, and for whom', () => {
    const { dropped } = annotator.annotate(
      articleOf("The Orange County District Attorney's Office sued him."),
    );
    expect(
      dropped.some(({ refiner, winner }) => refiner === 'drop-overlaps' && winner?.type === 'organization'),
    ).toBe(true);
  });
});

describe('uncertain mentions', () => {
  it('stand when a certain one backs them, and in a list of companies', () => {
    expect(read('Apple Inc. was sued. Apple denied it.', ['company'])).toHaveLength(2);
    expect(read('The suit names Cisco, Oracle and Target.', ['company'])).toHaveLength(3);
  });
});

describe('one run', () => {
  it('does not depend on the articles before it', () => {
    const texts = [
      'Judge Anne Kelley ruled.',
      'Kelley said no.',
      'Apple Inc. sued Orange.',
      'Orange juice, he said.',
    ];
    const alone = texts.map((text) => read(text));
    expect(
      [...texts]
        .reverse()
        .map((text) => read(text))
        .reverse(),
    ).toEqual(alone);
  });
});

it('no mention runs into the next paragraph: parties in two lines of a list are no case', () => {
  const text =
    'The office has an independent role in the enforcement of the laws of this state, it said on Monday.\nBaker v.\nDoe & Roe Co.\n(2003) 105 Cal. App. 4th 496, 503.\nThe office sought penalties which will be used for the enforcement of other laws.';
  const article = articleOf(text, { published: '2014-07-31' });
  const { mentions } = annotator.annotate(article);
  expect(article.paragraphs.length).toBeGreaterThan(2);
  for (const { start, end } of mentions)
    expect(article.paragraphs.some((one) => one.start <= start && end <= one.end)).toBe(true);
});
