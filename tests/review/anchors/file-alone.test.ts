// The re-run when only the file tells where decisions stood: what it finds by paragraph, quote and id, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { change, lost, quotes } from '../changing.js';

/** Accepts all of the first text and runs on the second without the first. */
const changeAlone = (from: string, to: string): { text: string; notes: readonly string[] } =>
  change(from, to, false);

/** A beginning that no edit here touches. */
const CALM = 'It rained all week on the old market and nobody opened a single stall.';

describe('words laid out anew', () => {
  it('are found, and are not an edit', () => {
    const { text, notes } = changeAlone(
      "The old house of [Anna O'Hara|person] in the [High Court|court] street was sold.",
      'The old house of Anna\nO’Hara in the High\n   Court street was sold.',
    );
    expect([quotes(text), lost(text)]).toEqual([['Anna\nO’Hara', 'High\n   Court'], []]);
    expect(notes.filter((note) => note.includes('edited'))).toEqual([]);
  });

  it('keep their order where a paragraph holds them twice', () => {
    const { text } = changeAlone(
      `${CALM} When the [High Court|court] rose, the lawyers of the [High\nCourt|court] left.`,
      `${CALM} When the full High\nCourt finally rose, the lawyers of the main High Court soon left.`,
    );
    expect([quotes(text), lost(text)]).toEqual([['High\nCourt', 'High Court'], []]);
  });
});
