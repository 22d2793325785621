// Reads a list of {expression, values} and says of each, with and without the flag u, whether the expression compiles and
// which values it matches: a list of lists of two texts of 1 and 0, or of an error.
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const judge = (flags, { expression, values }) => {
  try {
    const compiled = new RegExp(expression, flags);
    return values.map((value) => (compiled.test(value) ? '1' : '0')).join('');
  } catch (error) {
    return String(error);
  }
};
process.stdout.write(JSON.stringify(cases.map((one) => [judge('', one), judge('u', one)])));
