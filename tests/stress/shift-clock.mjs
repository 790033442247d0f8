// Loaded before the program: a clock that is CLOCK_SHIFT milliseconds off.
const Real = Date;
const shift = Number(process.env.CLOCK_SHIFT);

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length > 0) super(...parts);
    else super(Real.now() + shift);
  }
  static now() {
    return Real.now() + shift;
  }
};
