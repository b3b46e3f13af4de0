/**
 * Loaded first into each server that `npm start` runs. When the starter is gone without
 * having said goodbye (kill -9, a crash), the server stops too.
 */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"))
process.channel?.unref()
