/**
 * Loaded first into each server that `npm start` runs. Stops the server when the starting
 * process has ended without stopping it (kill -9, a crash).
 */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"))
process.channel?.unref()
