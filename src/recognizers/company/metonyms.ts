// Towns that stand for the company that has its seat there.

export interface Metonym {
  readonly id: string;
  readonly name: string;
  /** true when news uses the town so without naming the company first */
  readonly strong: boolean;
}

/** By the town's words in small letters, one space between them. Seats are public facts; capitals and large cities are left out. */
export const METONYMS: ReadonlyMap<string, Metonym> = new Map(
  (
    [
      ['redmond', 'microsoft', 'Microsoft', true],
      ['cupertino', 'apple', 'Apple', true],
      ['mountain view', 'google', 'Google', true],
      ['menlo park', 'facebook', 'Facebook', true],
      ['armonk', 'ibm', 'IBM', true],
      ['bentonville', 'walmart', 'Walmart', true],
      ['espoo', 'nokia', 'Nokia', true],
      ['maranello', 'ferrari', 'Ferrari', true],
      ['walldorf', 'sap', 'SAP', true],
      ['wolfsburg', 'volkswagen', 'Volkswagen', true],
      ['redwood shores', 'oracle', 'Oracle', true],
      ['round rock', 'dell', 'Dell', true],
      ['los gatos', 'netflix', 'Netflix', true],
      ['beaverton', 'nike', 'Nike', false],
      ['dearborn', 'ford', 'Ford', false],
      ['santa clara', 'intel', 'Intel', false],
      ['sunnyvale', 'yahoo', 'Yahoo', false],
      ['waterloo', 'blackberry', 'BlackBerry', false],
      ['eindhoven', 'philips', 'Philips', false],
      ['veldhoven', 'asml', 'ASML', true],
      ['ingolstadt', 'audi', 'Audi', false],
      ['leverkusen', 'bayer', 'Bayer', false],
      ['hawthorne', 'spacex', 'SpaceX', false],
      ['burbank', 'disney', 'Disney', false],
      ['hangzhou', 'alibaba', 'Alibaba', false],
      ['suwon', 'samsung', 'Samsung', false],
      ['hsinchu', 'tsmc', 'TSMC', false],
    ] as const
  ).map(([town, id, name, strong]) => [town, { id, name, strong }]),
);
