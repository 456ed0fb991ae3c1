// Prints the slowest tests and, last, `N passed, N failed`, from the test runner's own report.
// Fails where there is no report, no test, or a failed test or file.
import { readFileSync } from "node:fs";

const slowMs = 8000;
const [path] = process.argv.slice(2);
const report = JSON.parse(readFileSync(path, "utf8"));
const tests = report.testResults
  .flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({
      name: `${name.replace(/.*\/tests\//, "tests/")} ${fullName}`,
      ms: duration ?? 0,
    })),
  )
  .toSorted((a, b) => b.ms - a.ms);
const line = ({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`;
console.log(`The ten slowest of ${tests.length} tests:`);
for (const test of tests.slice(0, 10)) console.log(line(test));
const slow = tests.filter(({ ms }) => ms > slowMs);
console.log(`Over ${slowMs / 1000} s: ${slow.length === 0 ? "none" : slow.length}`);
for (const test of slow.slice(10)) console.log(line(test));
// A file that fails before its first test counts as one failure.
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
const passed = report.numPassedTests;
const failed = report.numFailedTests + brokenFiles;
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exit(1);
