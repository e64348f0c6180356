import { Module, type DynamicModule } from '@nestjs/common';
import { AgreementsModule } from './agreements/index.js';
import { RefuseDemonstration } from './demonstration/index.js';
import { GuidanceModule } from './guidance/index.js';
import { IntakeModule } from './intake/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { PeopleModule } from './people/index.js';
import { PersonalDataModule } from './personal-data/index.js';
import type { Clock } from './platform/clock/index.js';
import type { Config } from './platform/config/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProtocolsModule } from './protocols/index.js';
import { RegisterModule } from './register/index.js';
import { ResponsibilitiesModule } from './responsibilities/index.js';
import { ReviewsModule } from './reviews/index.js';
import { SigningModule } from './signing/index.js';
import { TemplatesModule } from './templates/index.js';

/** Every module of the service. HTTP and worker run the same ones. */
@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, clock),
        PeopleModule,
        OrganisationsModule,
        TemplatesModule,
        ProtocolsModule,
        SigningModule,
        // Before the register, where an address of one word is a reference.
        AgreementsModule,
        RegisterModule,
        GuidanceModule,
        IntakeModule,
        ReviewsModule,
        NotificationsModule,
        PersonalDataModule,
        ResponsibilitiesModule,
      ],
      providers: [RefuseDemonstration],
    };
  }
}
