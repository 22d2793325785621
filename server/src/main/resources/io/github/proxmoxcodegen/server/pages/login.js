// Logs in as a browser does with a real server: the ticket becomes a cookie, and changes carry the token against forgery.
'use strict';

class Login {
  constructor(cookie) {
    this.cookie = cookie;
    this.secure = location.protocol === 'https:' ? '; Secure' : '';
  }

  get user() {
    return this.token && sessionStorage.getItem('user');
  }

  get token() {
    return document.cookie.includes(this.cookie + '=') ? sessionStorage.getItem('csrf') : null;
  }

  async with(username, password) {
    const response = await fetch('/api2/json/access/ticket', {
      method: 'POST',
      body: new URLSearchParams({ username, password }),
    });
    if (!response.ok) {
      throw new Error(response.status === 401 ? 'Wrong user or password' : 'The server answers ' + response.status);
    }
    this.keep((await response.json()).data);
  }

  keep(ticket) {
    if (ticket && ticket.ticket && ticket.CSRFPreventionToken) {
      document.cookie = this.cookie + '=' + encodeURIComponent(ticket.ticket) + '; path=/; SameSite=Strict' + this.secure;
      sessionStorage.setItem('csrf', ticket.CSRFPreventionToken);
      sessionStorage.setItem('user', ticket.username);
      this.show();
    }
  }

  forget() {
    document.cookie = this.cookie + '=; path=/; SameSite=Strict; Max-Age=0' + this.secure;
    sessionStorage.clear();
    this.show();
  }

  show() {
    const user = this.user;
    document.getElementById('login').hidden = Boolean(user);
    document.getElementById('user').hidden = !user;
    document.querySelector('#user span').textContent = user || '';
  }

  start() {
    const form = document.getElementById('login');
    form.username.value = 'root@pam';
    form.addEventListener('submit', async event => {
      event.preventDefault();
      form.querySelector('output').textContent = '';
      try {
        await this.with(form.username.value, form.password.value);
        form.password.value = '';
      } catch (error) {
        form.querySelector('output').textContent = error.message;
      }
    });
    document.querySelector('#user button').addEventListener('click', () => this.forget());
    this.show();
  }
}
