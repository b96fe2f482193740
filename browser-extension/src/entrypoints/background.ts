export default defineBackground({
  type: "module",
  main() {
    // Listeners are registered here, synchronously, so that a woken worker hears the event that woke it.
  },
});
