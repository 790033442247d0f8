// Sections and builds to numbers, round by round: everything is measured once in a round, so that a busy minute of the machine meets all alike.

/** Stops a run that was interrupted; any other failure costs one section only. */
const rethrowStop = (error) => {
  if (error.signal) throw error;
};

/**
 * `{ rounds, failures }`: `rounds` has for each build, by name, a list of `{ 'section.number': value }`, one a round. Builds take turns in going
 * first. A section that fails is left out from then on, for that build, and named in `failures`. @throws what has a `signal`
 */
export const runRounds = (sections, builds, count, context, tell) => {
  const failures = [];
  const attempt = (section, build, work) => {
    try {
      return work();
    } catch (error) {
      rethrowStop(error);
      failures.push({ section: section.name, build: build.name, message: error.message });
      tell(`${section.name} of ${build.name} failed: ${error.message}`);
      return undefined;
    }
  };
  const tasks = [];
  for (const section of sections)
    for (const build of section.isOfBuild ? builds : builds.slice(0, 1)) {
      tell(`prepare ${section.name} of ${build.name}`);
      const opened = attempt(section, build, () => section.open(build, context));
      if (opened) tasks.push({ section, build, opened, isBroken: false });
    }
  const rounds = Object.fromEntries(builds.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const build of builds) rounds[build.name].push({});
    for (const section of sections) {
      if (round >= (section.mostRounds ?? count)) continue;
      const turn = tasks.filter((task) => task.section === section);
      for (const task of round % 2 === 0 ? turn : turn.reverse()) {
        if (task.isBroken) continue;
        tell(`round ${round + 1} of ${count}: ${section.name} of ${task.build.name}`);
        const numbers = attempt(section, task.build, () => task.opened.measureRound());
        task.isBroken = numbers === undefined;
        for (const [name, value] of Object.entries(numbers ?? {}))
          rounds[task.build.name][round][`${section.name}.${name}`] = value;
      }
    }
  }
  return { rounds, failures };
};
