// The worker of a finish service, bundled on its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { GlyphMap } from './finish/read-fonts';
import { answerQuestion, type FinishQuestion } from './finish-service';

parentPort?.on('message', (question: FinishQuestion) => {
  const answer = answerQuestion(question, workerData as GlyphMap);
  parentPort?.postMessage({ id: question.id, answer });
});
