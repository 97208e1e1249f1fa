// Loaded into a command: a connection to another machine is named and refused.
import net from 'node:net';

const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|::|0\.0\.0\.0)$/;
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' ? first?.host : typeof args[1] === 'string' ? args[1] : '';
  if (host && !LOCAL.test(host)) {
    process.stderr.write(`FOREIGN HOST ${host}\n`);
    throw new Error(`A connection to ${host} was refused.`);
  }
  return connect.apply(this, args);
};
