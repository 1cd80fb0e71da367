// Stands in for the native module that identifies the machine to telemetry, which is off.
exports.getDeviceId = async () => '';
