// Kind, year and number of an act of the European Union to its CELEX number and European Legislation Identifier.

/** Year and number, whichever comes first: directives and decisions give the year first, regulations did so only from 2015. */
export const yearAndNumber = (
  kind: string,
  isNo: boolean,
  first: string,
  second: string,
): [year: number, number: number] | undefined => {
  const fullYear = (digits: string): number =>
    digits.length === 2 ? (Number(digits) > 50 ? 1900 : 2000) + Number(digits) : Number(digits);
  const isYear = (year: number): boolean => year >= 1952 && year <= 2099;
  const firstIsYear =
    kind === 'Regulation' ? !isNo && first.length === 4 && isYear(Number(first)) : isYear(fullYear(first));
  const year = fullYear(firstIsYear ? first : second);
  return isYear(year) ? [year, Number(firstIsYear ? second : first)] : undefined;
};

const SECTOR_LETTERS: Readonly<Record<string, string>> = {
  Directive: 'L',
  Regulation: 'R',
  Decision: 'D',
  Framework: 'F',
};

const ELI: Readonly<Record<string, string>> = { Directive: 'dir', Regulation: 'reg' };

/** `dir/1995/46`: the European Legislation Identifier of directives and regulations. */
const eliOf = (kind: string, [year, number]: readonly [number, number]): { eli?: string } =>
  ELI[kind] === undefined ? {} : { eli: `${ELI[kind]}/${year}/${number}` };

/** Id and identifiers of an act: `31995L0046` and `dir/1995/46` for Directive 95/46; nothing for a kind without a letter. `Framework` is a framework decision. */
export const celexOf = (
  kind: string,
  numbers: readonly [year: number, number: number],
): { id?: string; ids?: Readonly<Record<string, string>> } => {
  const letter = SECTOR_LETTERS[kind];
  if (letter === undefined) return {};
  const celex = `3${numbers[0]}${letter}${String(numbers[1]).padStart(4, '0')}`;
  return { id: `eu-${celex.toLowerCase()}`, ids: { celex, ...eliOf(kind, numbers) } };
};
