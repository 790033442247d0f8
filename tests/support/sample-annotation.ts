// A small annotation file to edit in tests, as a person edits one.

/** The text after edits: each pair is what stands there once, and what is to stand there. */
export const editText = (text: string, ...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((edited, [from, to]) => {
    if (edited.split(from).length !== 2) throw new Error(`"${from}" does not stand once in:\n${edited}`);
    return edited.replace(from, () => to);
  }, text);

/** An annotation file of three mentions in two paragraphs, nothing decided. */
export const SAMPLE = `annotate: 1
article: ../corpus/a.txt
text: git:0123456789ab

ruleset: news-en@7

entities:
  dublin:
    name: Dublin
    rules: {is: place, by: place/gazetteer, country: IE}
  loretta-preska:
    name: Loretta Preska
    rules: {is: judge, by: judge/title-name}

mentions:
  # Judge Loretta Preska ruled in Dublin.
  p-2nc:
    loretta-preska-3j2:
      quote: Loretta Preska
      rules: {is: loretta-preska, by: judge/title-name}
    dublin-ymn:
      quote: Dublin
      rules: {is: dublin, by: place/gazetteer}

  # She stayed her order on Thursday.
  p-9af:
    thursday-e6b:
      quote: Thursday
      rules: {is: date, by: date/weekday, value: 2014-07-31}
...
`;

/** Puts a line above the quote of a mention, or takes the one there away. */
export const decide = (text: string, id: string, human: string | undefined): string =>
  text.replace(new RegExp(`(\\n    ${id}:\\n)(?:      human: .*\\n)?`), (_, head: string) =>
    human === undefined ? head : `${head}      human: ${human}\n`,
  );
