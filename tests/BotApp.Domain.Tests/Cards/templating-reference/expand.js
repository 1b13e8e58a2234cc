// Reads [{template, root}, …] on stdin and writes what Microsoft's library makes of each: {card} or {error}.
const { Template } = require('adaptivecards-templating');

const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const answers = cases.map(({ template, root }) => {
  try {
    return { card: new Template(template).expand({ $root: root }) };
  } catch (error) {
    return { error: String(error) };
  }
});
process.stdout.write(JSON.stringify(answers));
