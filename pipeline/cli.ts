import { main } from './main';

void main(process.argv.slice(2)).then((code) => {
  // The callback runs when everything before it has been handed over, on Windows too.
  process.stdout.write('', () => process.exit(code));
});
