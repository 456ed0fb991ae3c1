import fc from "fast-check";

// A mutant is killed by the first counterexample; to shrink it takes most of the time.
fc.configureGlobal({ endOnFailure: true });
