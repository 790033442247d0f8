// Gold's attributes against ours, on mentions whose span and type are right: date values, judge titles, court ids, operator and place of
// data centres, full names of short forms.

const same = (a, b) => a !== undefined && String(a).toLowerCase() === String(b).toLowerCase();

/** Each: which gold attribute, and what we say of the same mention (`entity` is the one it belongs to). */
const CHECKS = [
  { check: 'date value', type: 'date', attribute: 'value', ours: ({ mention }) => mention.value },
  {
    check: 'judge title',
    type: 'judge',
    attribute: 'title',
    ours: ({ mention, entity }) => mention.attributes?.title ?? entity?.attributes?.title,
  },
  {
    check: 'court id',
    type: 'court',
    attribute: 'id',
    ours: ({ entity }) => entity?.ids?.courtsDb ?? entity?.id,
  },
  {
    check: 'datacenter operator',
    type: 'datacenter',
    attribute: 'operator',
    ours: ({ mention }) => mention.attributes?.operator,
  },
  {
    check: 'datacenter place',
    type: 'datacenter',
    attribute: 'place',
    ours: ({ mention }) => mention.attributes?.place,
  },
  { check: 'full name', attribute: 'name', ours: ({ entity }) => entity?.name },
];

/** One row per check: `{ check, gold, right, accuracy, wrong: [id, text, gold, ours][] }`; accuracy is over the mentions that were found. */
export const checkAttributes = (golds, results) =>
  CHECKS.map(({ check, type, attribute, ours }) => {
    let right = 0;
    const wrong = [];
    golds.forEach((gold, index) => {
      const { mentions, entities } = results[index];
      for (const wanted of gold.entities) {
        if (wanted.attrs?.[attribute] === undefined || (type !== undefined && wanted.type !== type)) continue;
        const mention = mentions.find(
          ({ start, end, type: found }) =>
            start === wanted.start && end === wanted.end && found === wanted.type,
        );
        if (mention === undefined) continue;
        const said = ours({ mention, entity: entities.find(({ id }) => id === mention.entity) });
        if (same(said, wanted.attrs[attribute])) right += 1;
        else wrong.push([gold.id, wanted.text, wanted.attrs[attribute], String(said)]);
      }
    });
    const found = right + wrong.length;
    return { check, gold: found, right, accuracy: found === 0 ? null : right / found, wrong };
  });
