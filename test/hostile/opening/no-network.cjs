/** Loaded before anything else: a process, or a thread of it, that reaches for the network breaks. */
const dgram = require("node:dgram");
const dns = require("node:dns");
const net = require("node:net");

function refuse() {
  throw new Error("the network was asked for");
}

net.Socket.prototype.connect = refuse;
dgram.Socket.prototype.send = refuse;
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) dns[name] = dns.promises[name] = refuse;
