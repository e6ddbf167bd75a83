import { functions } from ".";

/** Gives Excel every function, as soon as its client library is there. */
if (typeof CustomFunctions !== "undefined") {
  for (const [id, act] of Object.entries(functions)) CustomFunctions.associate(id, act);
}
