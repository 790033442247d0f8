// Articles as newspapers print them, made of a seed: names, courts, sums and places in sentences.
const PEOPLE = ['Anna Keller', 'John Abbott', 'Priya Raman', 'Loretta Preska', 'Tomás Ó Briain', 'Li Wei'];
const COMPANIES = ['Microsoft', 'Apple Inc.', 'Intel Corp.', 'Northwind Ltd', 'Amazon', 'Contoso plc'];
const PLACES = ['Dublin', 'New York', 'Manhattan', 'Hamina', 'London', 'Köln'];
const DAYS = ['on Thursday', 'on July 31, 2014', 'last week', 'in March 2019', 'on 4 May'];
const SUMS = ['$2 million', '€450,000', '£3.5bn', 'US$1,200'];

const sentence = ({ pick }) =>
  pick([
    () => `Judge ${pick(PEOPLE)} ruled ${pick(DAYS)} that ${pick(COMPANIES)} must pay ${pick(SUMS)}.`,
    () => `${pick(COMPANIES)} keeps customer data in ${pick(PLACES)}, said ${pick(PEOPLE)}, its lawyer.`,
    () => `The company plans a data center in ${pick(PLACES)} for ${pick(SUMS)}.`,
    () => `“We will appeal,” ${pick(PEOPLE)} told reporters ${pick(DAYS)} 😀 in ${pick(PLACES)}.`,
    () => `The case is before the Supreme Court under Section 13 of the Exchange Act.`,
  ])();

/** An article of so many paragraphs, with a headline. */
export const newsArticle = (random, paragraphs = 4) => {
  const bodies = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 2 + random.below(3) }, () => sentence(random)).join(' '),
  );
  return `${random.pick(COMPANIES)} loses in ${random.pick(PLACES)}\n\n${bodies.join('\n\n')}\n`;
};

/** `corpus/0.txt` … with that many articles. */
export const newsFiles = (random, count, paragraphs) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`corpus/${index}.txt`, newsArticle(random, paragraphs)]),
  );
