// Results of several articles → which rules and which entries of name lists fire in one article only: the parts that overfitting would show in.

/** `{ articles, rules: { all, once }, entries: { all, once } }`: each `once` is `[name, article, how often]`, sorted by name. */
export const countHalves = (results) => {
  const rules = new Map();
  const entries = new Map();
  const add = (map, name, article) => {
    const articles = map.get(name) ?? new Map();
    articles.set(article, (articles.get(article) ?? 0) + 1);
    map.set(name, articles);
  };
  for (const { id, mentions, entities } of results) {
    const listed = new Set(entities.filter(({ ids }) => ids !== undefined).map((entity) => entity.id));
    for (const mention of mentions) {
      add(rules, mention.rule, id);
      if (listed.has(mention.entity)) add(entries, `${mention.type} ${mention.entity}`, id);
    }
  }
  const once = (map) =>
    [...map]
      .filter(([, articles]) => articles.size === 1)
      .map(([name, articles]) => [name, ...[...articles][0]])
      .sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    articles: results.length,
    rules: { all: rules.size, once: once(rules) },
    entries: { all: entries.size, once: once(entries) },
  };
};
