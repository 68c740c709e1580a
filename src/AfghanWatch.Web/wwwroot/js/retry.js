// Milliseconds between the tries to reach the server again: at once, soon, then steadily. There is no last try: the server says when the circuit is gone.
export const wait = attempt => attempt === 0 ? 0 : attempt < 4 ? 1000 : attempt < 8 ? 2000 : 5000;
