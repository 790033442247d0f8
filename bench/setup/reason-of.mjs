// What a failed program wrote to standard error, to the line that says why.

/** The first line that names an error, else the last line; where it came from is left out. */
export const reasonOf = (stderr) => {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /^\s*(?:\w*Error\b|error:|\w+: error)/.test(line)) ??
    lines.at(-1) ??
    ''
  ).trim();
};
