/** When the bundle began to run, by `performance.now()`. Imported before all else, so that what loads is counted. */
export const began = performance.now();
