'use strict';

/** The demo org as a program of its own, and the person who signs in there. */

const { spawn } = require('node:child_process');
const readline = require('node:readline');

const clientId = 'patchbay.demo.desktop';
const redirectUri = 'http://localhost:17177/oauth/callback';

class DemoOrg {
    static async start(...options) {
        const org = new DemoOrg();
        org.process = spawn(process.env.DEMO_ORG_PROGRAM, ['--memory', '--port', '0', '--control', ...options],
            { stdio: ['ignore', 'pipe', 'inherit'] });
        for await (const line of readline.createInterface({ input: org.process.stdout })) {
            org.ready = JSON.parse(line);
            break;
        }
        org.process.stdout.resume();
        return org;
    }

    get url() { return this.ready.url; }

    async stop() {
        const ended = new Promise((resolve) => this.process.once('exit', resolve));
        this.process.kill();
        await ended;
    }

    /** The side door that only tests have. */
    async control(what, body) {
        const answer = await fetch(`${this.ready.control}/${what}`, {
            method: body ? 'POST' : 'GET',
            headers: { 'X-Control-Key': this.ready.controlKey, 'Content-Type': 'application/json' },
            body: body && JSON.stringify(body),
        });
        if (!answer.ok)
            throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
        return answer.json();
    }

    /** Signs in, allows access, and gives back where the browser was sent. */
    async consent(authorizationUrl, username = 'you@demo.example') {
        const browser = new Browser(this.url);
        const signIn = await browser.follow(await browser.get(authorizationUrl));
        const form = hiddenFields(await signIn.text());
        const signedIn = await browser.post('/signin', { ...form, username, password: 'demo' });
        const page = await browser.follow(signedIn);
        const allowed = await browser.post('/consent', { ...hiddenFields(await page.text()), decision: 'allow' });
        return new URL(allowed.headers.get('location'));
    }
}

/** Cookies and forms, no more. */
class Browser {
    constructor(origin) {
        this.origin = origin;
        this.cookies = new Map();
    }

    async send(url, options) {
        const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(new URL(url, this.origin),
            { ...options, redirect: 'manual', headers: { ...options.headers, cookie } });
        for (const line of answer.headers.getSetCookie()) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
            this.cookies.set(name, value);
        }
        return answer;
    }

    get(url) { return this.send(url, {}); }

    post(url, form) {
        return this.send(url, { method: 'POST', body: new URLSearchParams(form) });
    }

    async follow(answer) {
        while (answer.status >= 300 && answer.status < 400)
            answer = await this.get(answer.headers.get('location'));
        return answer;
    }
}

function hiddenFields(page) {
    const fields = {};
    for (const [, name, value] of page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g))
        fields[name] = value;
    return fields;
}

module.exports = { DemoOrg, clientId, redirectUri };
