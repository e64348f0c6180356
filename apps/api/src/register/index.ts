export { RegisterModule } from './register.module.js';
export { RegisterResponse } from './register.response.js';
export { ShowRegister } from './show-register.js';
