import { main } from './main';
import { isFinishWorker, serveFinish } from './print/finish-service';

if (isFinishWorker()) serveFinish();
else {
  void main(process.argv.slice(2)).then((code) => {
    // The callback runs when everything before it has been handed over, on Windows too.
    process.stdout.write('', () => process.exit(code));
  });
}
