// Results of merges to the table, and to what must not be.

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const percent = (count, all) => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`;

/** Counts of merges (three branches are two merges): with real disagreement, needless conflicts, silent errors, findings of `check`, … */
const tally = (results, arm) => {
  const merges = results.flatMap((result) => result[arm]);
  const count = (field) => merges.filter((step) => step[field].length > 0).length;
  const repairs = merges.filter(({ unrepaired }) => unrepaired !== undefined);
  return {
    merges: merges.length,
    disputes: count('disputes'),
    falseConflicts: count('falseConflicts'),
    wrong: count('wrong'),
    errors: count('errors'),
    missed: count('missed'),
    ms: median(merges.map(({ ms }) => ms)),
    repaired: repairs.filter(({ unrepaired }) => unrepaired.length === 0).length,
    marked: repairs.length,
  };
};

const row = (name, driver, plain) =>
  [
    name.padEnd(24),
    String(plain.merges).padStart(6),
    String(plain.disputes).padStart(8),
    percent(driver.falseConflicts, driver.merges).padStart(9),
    percent(plain.falseConflicts, plain.merges).padStart(9),
    String(driver.wrong).padStart(9),
    String(plain.wrong).padStart(7),
    String(driver.missed).padStart(8),
    String(plain.missed).padStart(7),
    String(driver.errors).padStart(8),
    String(plain.errors).padStart(7),
    `${(driver.ms / plain.ms).toFixed(1)} x`.padStart(9),
    `${plain.repaired}/${plain.marked}`.padStart(10),
  ].join(' ');

const HEAD = `${' '.repeat(40)}false conflicts     silently wrong    disputes missed    check errors
${'kind of merge'.padEnd(24)} merges disputed    driver     plain    driver   plain   driver   plain   driver   plain      time   resolve`;

/** The table of results by kind, `{ kind, driver, plain }` each. */
export const printTable = (results, kinds) => {
  const rows = [...kinds.map(({ name }) => name), undefined].map((name) => {
    const chosen = results.filter((result) => name === undefined || result.kind === name);
    return row(name ?? 'all', tally(chosen, 'driver'), tally(chosen, 'plain'));
  });
  return `${HEAD}\n${rows.join('\n')}\n`;
};

/** Why the bench fails, one line each; empty when it does not. */
export const findFailures = (results, allowed) => {
  const [driver, plain] = [tally(results, 'driver'), tally(results, 'plain')];
  const failures = [];
  const refuse = (isBad, text) => isBad && failures.push(text);
  refuse(driver.falseConflicts > 0, `${driver.falseConflicts} merges with false conflicts with the driver`);
  refuse(driver.wrong > 0, `${driver.wrong} merges silently wrong with the driver`);
  refuse(driver.missed > 0, `${driver.missed} merges with a disagreement missed by the driver`);
  refuse(driver.errors > 0, `${driver.errors} merges with errors of check with the driver`);
  refuse(
    plain.falseConflicts > allowed * plain.merges,
    `more than ${100 * allowed} % of merges with false conflicts without the driver`,
  );
  refuse(plain.wrong > 0, `${plain.wrong} merges silently wrong without the driver`);
  refuse(plain.missed > 0, `${plain.missed} merges with a disagreement missed without the driver`);
  return failures;
};

/** How many merges without the driver had a needless conflict for which reason, most first. */
export const printCauses = (results) => {
  const counts = new Map();
  const steps = results.flatMap(({ plain }) => plain);
  for (const step of steps) {
    const causes = step.causes ?? step.falseConflicts.map(() => 'the reader refuses the file');
    for (const cause of new Set(causes)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([cause, count]) => `${percent(count, steps.length).padStart(7)}  ${cause}`);
  return lines.length === 0
    ? ''
    : `false conflicts without the driver, by cause (share of merges):\n${lines.join('\n')}\n`;
};
