// Run by a test as a process of its own, to be killed: prints 500 documents into the folder given.
import { printBatch } from '../../pipeline/print/print-batch';
import { openPrintEngine } from '../../pipeline/print/print-engine';
import type { EngineEvent } from '../../pipeline/print/print-job';
import { documents, sarabunHead } from './print-fixtures';

function tellPid(event: EngineEvent): void {
  if (event.kind === 'launched') process.stdout.write(String(event.pid));
}

void printBatch({
  documents: documents(500),
  outDir: String(process.argv[2]),
  openEngine: () => openPrintEngine({ head: sarabunHead(), onEvent: tellPid }),
  now: () => new Date(),
});
