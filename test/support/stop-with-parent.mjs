// Preloaded into child processes that have an IPC channel: a parent that was killed cannot tell them to end.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
