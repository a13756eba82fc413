/**
 * What every test imports as `fast-check`: the library with one seed for all properties, so that a run says the same of the
 * same code. `PROPERTY_SEED=12345 npm test` looks elsewhere; a failure prints its own seed and path.
 */
import fc from "../../node_modules/fast-check/lib/cjs/fast-check.js";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) });

export default fc;
