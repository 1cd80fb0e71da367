// Stands in for the native module that ends a process when its parent is gone.
exports.start = () => {};
