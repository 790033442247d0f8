// What compromise finds in a text: people, places, organizations, as mentions, its spans cleaned of quotes and punctuation.
import nlp from 'compromise';

const mentionsOf = (text, view, type) =>
  view.json({ offset: true }).flatMap(({ offset }) => {
    if (offset === undefined) return [];
    const found = text.slice(offset.start, offset.start + offset.length);
    const lead = /^[\s"“‘'([]*/u.exec(found)[0].length;
    const name = found.slice(lead).replace(/(?:['’]s)?[\s.,;:!?"”’')\]]*$/u, '');
    const start = offset.start + lead;
    return name === '' ? [] : [{ type, start, end: start + name.length, text: name }];
  });

/** Documents `{ id, text }` → `{ id, mentions }` each, types person, place, organization. */
export const compromiseOn = (documents) =>
  documents.map(({ id, text }) => {
    const doc = nlp(text);
    return {
      id,
      mentions: [
        ...mentionsOf(text, doc.people(), 'person'),
        ...mentionsOf(text, doc.places(), 'place'),
        ...mentionsOf(text, doc.organizations(), 'organization'),
      ],
    };
  });
