// Results on gold articles and on other texts → which rules and which entries of name lists fire in one gold article only, and how often
// they fire elsewhere: a rule that lives on one document shows here.

const tally = (results) => {
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
  return { rules, entries };
};

const once = (gold, elsewhere) =>
  [...gold]
    .filter(([, articles]) => articles.size === 1)
    .map(([name, articles]) => {
      const [[article, times]] = articles;
      return { name, article, times, elsewhere: elsewhere.get(name)?.size ?? 0 };
    })
    .sort((left, right) => left.elsewhere - right.elsewhere || (left.name < right.name ? -1 : 1));

/** `{ articles, texts, rules: { all, once }, entries: { all, once } }`: each `once` is `{ name, article, times, elsewhere }`, `elsewhere` in texts. */
export const countHalves = (results, others) => {
  const gold = tally(results);
  const other = tally(others);
  return {
    articles: results.length,
    texts: others.length,
    rules: { all: gold.rules.size, once: once(gold.rules, other.rules) },
    entries: { all: gold.entries.size, once: once(gold.entries, other.entries) },
  };
};
