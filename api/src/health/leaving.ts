import { Injectable } from '@nestjs/common';

/** Whether this server was asked to stop: it finishes what it has, and is ready for nothing new. */
@Injectable()
export class Leaving {
  hasBegun = false;

  begin(): void {
    this.hasBegun = true;
  }
}
