// Reads [text, …] on stdin and writes how a CommonMark reader takes each: {kinds, text}.
const reader = require('markdown-it')({ html: true, linkify: false });

const flat = (tokens) => tokens.flatMap((t) => (t.children ? flat(t.children) : [t]));
const answers = JSON.parse(require('fs').readFileSync(0, 'utf8')).map((text) => {
  const tokens = flat(reader.parse(text, {}));
  return {
    kinds: [...new Set(tokens.map((t) => t.type))],
    text: tokens.map((t) => (/break/.test(t.type) ? '\n' : t.type === 'paragraph_close' ? '\n' : t.content)).join(''),
  };
});
process.stdout.write(JSON.stringify(answers));
