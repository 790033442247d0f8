// Preloaded into the program: the paths that it reads, one a line, in the file that READS_LOG names.
const fs = require('node:fs');
const { appendFileSync, readFileSync } = fs;

fs.readFileSync = (path, ...rest) => {
  appendFileSync(process.env.READS_LOG, `${path}\n`);
  return readFileSync(path, ...rest);
};
