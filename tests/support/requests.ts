import { connect } from 'node:net';

/**
 * Sends a request exactly as written.
 * @param request its first line, and headers; the last ones are added
 * @returns the whole answer; empty where the server closed the connection without one
 */
export function sendRequest(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(5000, () => resolve('no answer within five seconds'));
    socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
