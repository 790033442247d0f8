// The grammar of personal names: where a name that starts or ends at a token ends or starts.
import { describe, expect, it } from 'vitest';
import { matchPersonName } from '../../../src/recognizers/shared/person-name.js';
import { matchPersonNameBackward } from '../../../src/recognizers/shared/person-name-backward.js';
import { spanOf, tokenFrom } from '../../../src/recognizers/shared/token-text.js';
import { articleOf } from '../../support/annotator.js';
import { parseMarkedText } from '../../support/marked-text.js';

const FORWARD = [
  'said Judge ⟦Loretta A. Preska⟧ of Manhattan',
  'said Judge ⟦James C. Francis IV⟧.',
  'said ⟦Charles “Chuck” Grassley⟧, R-Iowa',
  'said ⟦Charles "Chuck" Grassley⟧ of Iowa',
  'said ⟦William H. Pauley, III⟧, the judge',
  'said ⟦Robert Jones Jr.⟧ on Monday',
  'said ⟦Robert Jones, Jr.⟧, who sued',
  'with ⟦Maureen T. O’Hara⟧’s opinion',
  'with ⟦Maureen Duffy-Lewis⟧ on the bench',
  'with ⟦Marc van der Woude⟧ in Luxembourg',
  'with ⟦Abdel Fattah al-Sisi⟧ in Cairo',
  'with ⟦Ban Ki-moon⟧ in New York',
  'with ⟦J.P. Donleavy⟧ in Dublin',
  'with ⟦K. V. Vishwanathan⟧ for the petitioner',
  'with ⟦E. Joshua Rosenkranz⟧ for the company',
  'with ⟦J.-P. Puissochet⟧ for the company',
  'with ⟦Amy J. St. Eve⟧ presiding',
  'with ⟦Neil deGrasse Tyson⟧ there',
  'with ⟦Colm Mac Eochaidh⟧ there',
  'with ⟦Aindrias Ó Caoimh⟧ there',
  'with ⟦Preska⟧ Thursday',
  'with ⟦Preska⟧ May 5',
  'with ⟦Theresa May⟧ in London',
  'with ⟦Jan Philipp Albrecht⟧ in Brussels',
  'with ⟦de Vries⟧ in Amsterdam',
  'with ⟦Viktor ORBÁN⟧ in Budapest',
  'with ⟦AMY BERMAN JACKSON⟧ in court',
  'with ⟦T S Thakur⟧ in Delhi',
  'with ⟦Brad Smith⟧, General Counsel',
  'with ⟦Brad Smith⟧ Attorney at Law',
  'Judge ⟦Loretta Preska⟧ Upholds Warrant Against Software Giant',
  'JUDGE ⟦LORETTA PRESKA⟧ UPHOLDS WARRANT AGAINST SOFTWARE GIANT',
  'with ⟦Robert V. Wagner⟧ there',
  'with ⟦Jeremy White⟧ there',
];

const NONE = [
  'said ⟦⟧Rules',
  'Judge ⟦⟧Rules Software Giant Must Produce Letters',
  'said ⟦⟧U.S. officials',
  'said ⟦⟧Monday that',
  'said ⟦⟧Justice Department',
  'with ⟦⟧A. and B.',
];

const BACKWARD = [
  'Then Chief Judge ⟦Loretta A. Preska⟧| ruled',
  'But ⟦Loretta Preska⟧|, chief judge',
  'said by ⟦Marc van der Woude⟧|, its president',
  'In court ⟦William H. Pauley, III⟧|, a federal judge',
  '⟦Ban Ki-moon⟧| said',
  'Smith, ⟦Maureen T. O’Hara⟧| and others',
];

describe('matchPersonName', () => {
  it.each([...FORWARD, ...NONE])('%s', (marked) => {
    const { text, spans } = parseMarkedText(marked);
    const [span] = spans;
    const article = articleOf(text);
    const name = matchPersonName(article, tokenFrom(article, span?.start ?? 0));
    const found = name
      ? spanOf(article, name.first, name.last)
      : { start: span?.start ?? 0, end: span?.start ?? 0 };
    expect(text.slice(found.start, found.end)).toBe(text.slice(span?.start, span?.end));
  });
});

describe('matchPersonNameBackward', () => {
  it.each(BACKWARD)('%s', (marked) => {
    const at = marked.replace(/[⟦⟧]/g, '').indexOf('|');
    const { text, spans } = parseMarkedText(marked.replace('|', ''));
    const article = articleOf(text);
    const name = matchPersonNameBackward(article, tokenFrom(article, at));
    const found = name && spanOf(article, name.first, name.last);
    expect(found && text.slice(found.start, found.end)).toBe(text.slice(spans[0]?.start, spans[0]?.end));
  });
});
