import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res, StreamableFile, UploadedFiles, UseInterceptors } from '@nestjs/common';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import type { Response } from 'express';
import { actorOf, CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, PageQuery } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { IntakePage, IntakeRecordsResponse, IntakeResponse } from './dto/intake.response.js';
import { IntakeRecordsQuery } from './dto/intakes.query.js';
import { MatchesDto, NewIntakeDto, TakingBackDto } from './dto/new-intake.dto.js';
import { ExportRecords } from './export-records.js';
import { FindIntakes } from './persistence/find-intakes.js';
import { PrepareIntake } from './use-cases/prepare-intake.js';
import { RunIntake } from './use-cases/run-intake.js';
import { preparingOf } from './uploaded-files.js';
import type { Uploaded } from './uploaded-files.js';

const FILES = [
  { name: 'file', maxCount: 1 },
  { name: 'registers', maxCount: LIMITS.intake.registerFiles },
];
const SIZES = { fileSize: LIMITS.intake.bytes, files: 1 + LIMITS.intake.registerFiles, fields: 20, fieldSize: 40_000 };

@ApiTags('intakes')
@Controller('intakes')
export class IntakesController {
  constructor(
    private readonly find: FindIntakes,
    private readonly prepare: PrepareIntake,
    private readonly run: RunIntake,
    private readonly exports: ExportRecords,
  ) {}

  @ApiOperation({ summary: 'Files of public registers’ records that were read here, the latest first.' })
  @ApiOkResponse({ type: IntakePage })
  @Requires('administer-platform')
  @Get()
  list(@Query() query: PageQuery): Promise<IntakePage> {
    return this.find.page(query);
  }

  @ApiOperation({ summary: 'Reads a file and shows what is in it. No protocol is made of it yet.' })
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: IntakeResponse })
  @Requires('administer-platform')
  @Post()
  @UseInterceptors(FileFieldsInterceptor(FILES, { limits: SIZES, defParamCharset: 'utf8' }))
  async read(
    @CurrentViewer() viewer: Viewer,
    @Body() input: NewIntakeDto,
    @UploadedFiles() files: Uploaded | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IntakeResponse> {
    const { id } = await this.prepare.execute(preparingOf(input, files), actorOf(viewer));
    response.setHeader('Location', `/api/intakes/${id}`);
    return this.find.one(id);
  }

  @ApiOperation({ summary: 'One intake: what was read, how far it is, and all that was remarked, summed up.' })
  @ApiOkResponse({ type: IntakeResponse })
  @Requires('administer-platform')
  @Get(':id')
  show(@Param('id', IdPipe) id: string): Promise<IntakeResponse> {
    return this.find.one(id);
  }

  @ApiOperation({ summary: 'Lets go of a file that was only looked at.' })
  @ApiNoContentResponse()
  @Requires('administer-platform')
  @HttpCode(204)
  @Delete(':id')
  discard(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string): Promise<void> {
    return this.run.discard(id, actorOf(viewer));
  }

  @ApiOperation({ summary: 'The records of a file, each with what is missing or odd in it and what became of it.' })
  @ApiOkResponse({ type: IntakeRecordsResponse })
  @Requires('administer-platform')
  @Get(':id/records')
  async records(@Param('id', IdPipe) id: string, @Query() query: IntakeRecordsQuery): Promise<IntakeRecordsResponse> {
    return { ...(await this.find.records(id, query)), notice: new NoticeResponse('short') };
  }

  @ApiOperation({ summary: 'Says which organisations here the parties are, of those that were offered.' })
  @ApiOkResponse({ type: IntakeResponse })
  @Requires('administer-platform')
  @Put(':id/matches')
  async match(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Body() { matches }: MatchesDto): Promise<IntakeResponse> {
    await this.run.match(id, new Map(matches.map(({ party, organisationId }) => [party, organisationId])), actorOf(viewer));
    return this.find.one(id);
  }

  @ApiOperation({ summary: 'Begins to take the records in. To begin twice is to begin once.' })
  @ApiOkResponse({ type: IntakeResponse })
  @Requires('administer-platform')
  @HttpCode(200)
  @Post(':id/start')
  async start(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string): Promise<IntakeResponse> {
    await this.run.start(id, actorOf(viewer));
    return this.find.one(id);
  }

  @ApiOperation({ summary: 'Begins to take back what came in and was not worked on since.' })
  @ApiOkResponse({ type: IntakeResponse })
  @Requires('administer-platform')
  @HttpCode(200)
  @Post(':id/taking-back')
  async takeBack(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Body() { reason }: TakingBackDto): Promise<IntakeResponse> {
    await this.run.takeBack(id, reason, actorOf(viewer));
    return this.find.one(id);
  }

  @ApiOperation({ summary: 'The records that came in, as they came: every value to the character.' })
  @ApiProduces('text/csv')
  @Requires('administer-platform')
  @Get(':id/records.csv')
  async csv(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.file(await this.exports.of(id, 'csv'), 'text/csv; charset=utf-8', 'records.csv');
  }

  @ApiOperation({ summary: 'The same for spreadsheets: cells that one would take for a formula are marked as text.' })
  @ApiProduces('text/csv')
  @Requires('administer-platform')
  @Get(':id/records-for-spreadsheets.csv')
  async spreadsheet(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.file(await this.exports.of(id, 'spreadsheet'), 'text/csv; charset=utf-8', 'records-for-spreadsheets.csv');
  }

  @ApiOperation({ summary: 'The records that came in, as the register’s JSON.' })
  @ApiProduces('application/json')
  @Requires('administer-platform')
  @Get(':id/records.json')
  async json(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.file(await this.exports.of(id, 'json'), 'application/json', 'records.json');
  }

  private file(pieces: AsyncIterable<string>, type: string, name: string): StreamableFile {
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), { type, disposition: `attachment; filename="${name}"` });
  }
}
