// What `annotate stream --profile` printed to the stages and rules that cost most.

const ROW = /^\s*([\d.]+)\s+([\d.]+)%\s+(\d+)\s+(\d+)\s+[\d.]+\s+(\S.*)$/;
const HEAD = /^\s+ms\s.*\s(stage|rule)$/;

const TOP = { stage: 8, rule: 12 };

/** `{ summary, stage, rule }`: the line about the whole, and rows `{ name, ms, share, calls, hits }`, the dearest first. */
export const readProfile = (printed) => {
  const [summary = '', ...lines] = printed.split('\n');
  const rows = { stage: [], rule: [] };
  let kind;
  for (const line of lines) {
    kind = HEAD.exec(line)?.[1] ?? kind;
    const row = ROW.exec(line);
    if (!row || !kind) continue;
    const [ms, share, calls, hits] = row.slice(1, 5).map(Number);
    rows[kind].push({ name: row[5], ms, share, calls, hits });
  }
  const dearest = (of) => [...rows[of]].sort((a, b) => b.ms - a.ms).slice(0, TOP[of]);
  return { summary, stage: dearest('stage'), rule: dearest('rule') };
};
