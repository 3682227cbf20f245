// Prints how many MB of text a second of processor time Microsoft Recognizers-Text reads for per cent and money:
// the best round of so many seconds. recognizers.mjs FILE SECONDS
import { readFileSync } from 'node:fs';
import number from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';

const percentage = new number.NumberRecognizer('en-us').getPercentageModel();
const currency = new units.NumberWithUnitRecognizer('en-us').getCurrencyModel();

function read(text) {
  let found = 0;
  for (const line of text.split('\n')) {
    found += percentage.parse(line).length + currency.parse(line).length;
  }
  return found;
}

const text = readFileSync(process.argv[2], 'utf8');
const spent = () => { const cpu = process.cpuUsage(); return cpu.user + cpu.system; };
const end = spent() + Number(process.argv[3]) * 1e6;
let best = 0;
for (let at = spent(); at < end; ) {
  if (read(text) === 0) {
    throw new Error('nothing was recognized');
  }
  const now = spent();
  best = Math.max(best, Buffer.byteLength(text) / (now - at));
  at = now;
}
console.log(best);
