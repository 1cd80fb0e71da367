// Runs the suites in VS Code's extension host for the web, a worker in the browser.
import 'mocha/mocha.js';
import suites from 'suites';
import { outputMark } from './output-mark.mjs';

/** Called by VS Code; rejects when a test has failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, forbidOnly: true });
  Mocha.reporters.Base.consoleLog = (first = '', ...rest) => console.log(`${outputMark}${first}`, ...rest);
  for (const load of suites) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(`Failing tests: ${failures}`) : resolve()));
  });
}
