// Generated from apps/api/openapi.json by npm run generate.

export interface paths {
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dashboard.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/development/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Caught mails, the latest first. */
        get: operations["CaughtMails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/development/mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One caught mail in both its forms. */
        get: operations["CaughtMails.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guidance, by kind, field of work, topic, nation and words in it. */
        get: operations["Guidance.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/{what}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guidance or a source, with what a release brought since. */
        get: operations["GuidanceEditor.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/{what}/{key}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All editions, the newest first. */
        get: operations["GuidanceEditor.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/{what}/{key}/editions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition in full, and what it changed. */
        get: operations["GuidanceEditor.edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/{what}/{key}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes an older edition again. */
        post: operations["GuidanceEditor.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/{what}/{key}/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the text that a release brought. */
        post: operations["GuidanceEditor.takeShipped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guidance for its editors, what is due for checking first. */
        get: operations["GuidanceEditor.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/entries/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes an entry. */
        put: operations["GuidanceEditor.publishEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/entries/{key}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an entry was compared with its sources and found right. */
        post: operations["GuidanceEditor.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/entries/{key}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What keeps an entry from being published, and what it would change. Nothing is kept. */
        post: operations["GuidanceEditor.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources for their editors, by title. */
        get: operations["GuidanceEditor.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editor/sources/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes a source. */
        put: operations["GuidanceEditor.publishSource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who edits the guidance without administering the platform. */
        get: operations["GuidanceEditors.list"];
        put?: never;
        /** Lets somebody with an account edit the guidance. */
        post: operations["GuidanceEditors.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-editors/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends somebody’s editing of the guidance, with their next request. What they published stays. */
        delete: operations["GuidanceEditors.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of guidance, with the sources that it names. */
        get: operations["Guidance.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that guidance rests on, each with its date and nations. */
        get: operations["Guidance.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is up and answering. */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each thing that the service leans on, looked at every few seconds. 503 while it stops, without its database, and while that lacks migrations; mails and jobs wait for what is silent, and nothing else does. */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of public registers’ records that were read here, the latest first. */
        get: operations["Intakes.list"];
        put?: never;
        /** Reads a file and shows what is in it. No protocol is made of it yet. */
        post: operations["Intakes.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One intake: what was read, how far it is, and all that was remarked, summed up. */
        get: operations["Intakes.show"];
        put?: never;
        post?: never;
        /** Lets go of a file that was only looked at. */
        delete: operations["Intakes.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which organisations here the parties are, of those that were offered. */
        put: operations["Intakes.match"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of a file, each with what is missing or odd in it and what became of it. */
        get: operations["Intakes.records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/records-for-spreadsheets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for spreadsheets: cells that one would take for a formula are marked as text. */
        get: operations["Intakes.spreadsheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that came in, as they came: every value to the character. */
        get: operations["Intakes.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/records.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that came in, as the register’s JSON. */
        get: operations["Intakes.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to take the records in. To begin twice is to begin once. */
        post: operations["Intakes.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to take back what came in and was not worked on since. */
        post: operations["Intakes.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link invites to. */
        get: operations["Invitations.show"];
        put?: never;
        /** Joins, and signs in. */
        post: operations["Invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Goes by another name from now on. */
        put: operations["Account.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an erasure would leave, and what has to be done before it. */
        get: operations["PersonalData.planOwn"];
        put?: never;
        /** Erases the account and what is kept of its person, and signs out. */
        post: operations["PersonalData.eraseOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password. Every other session of the person ends. */
        put: operations["Account.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of whoever asks. */
        get: operations["PersonalData.exportOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where whoever asks is signed in, the last seen first. */
        get: operations["Sessions.list"];
        put?: never;
        post?: never;
        /** Signs out everywhere else. */
        delete: operations["Sessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out in one browser. */
        delete: operations["Sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What whoever asks has signed, the latest first. */
        get: operations["Responsibilities.signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing notice, in every form it is shown in: nobody needs a protocol to share information about a person. */
        get: operations["Notice.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations by name, former name or area. */
        get: operations["Organisations.list"];
        put?: never;
        /** Enters an organisation. */
        post: operations["Organisations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation. */
        get: operations["Organisations.show"];
        /** Changes an organisation's entry. */
        put: operations["Organisations.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has been invited and has not answered. */
        get: operations["Members.invitations"];
        put?: never;
        /** Invites somebody by mail. */
        post: operations["Members.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back. */
        delete: operations["Members.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/left-protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Protocols that the organisation leads, whose owner no longer belongs to it. */
        get: operations["Responsibilities.left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to the organisation. */
        get: operations["Members.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes what a member may do, with their next request. */
        put: operations["Members.setRoles"];
        post?: never;
        /** Ends a membership. What the person signed stays. */
        delete: operations["Members.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for whoever changes it, also when nothing has been entered yet. */
        get: operations["Practice.show"];
        /** Changes what an organisation tells its people. All of it is published. */
        put: operations["Practice.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has looked at these lists, the latest day first. */
        get: operations["Members.readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tokens by which the organisation’s machines ask many questions at once. */
        get: operations["Tokens.list"];
        put?: never;
        /** Issues a token. The answer is the one occasion to read it. */
        post: operations["Tokens.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a token. */
        delete: operations["Tokens.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a link to choose a new password. The answer is the same whether anybody has that address. */
        post: operations["Account.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose password the link is for. */
        get: operations["Account.show"];
        put?: never;
        /** Chooses the new password. Every session of before ends. */
        post: operations["Account.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases what is kept of somebody who asked, and whose request was verified. */
        post: operations["PersonalData.eraseFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is kept of somebody who asked, and whose request was verified. */
        post: operations["PersonalData.exportFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an erasure of somebody would leave. The address is in the body: addresses of pages stand in logs. */
        post: operations["PersonalData.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations with a statement, policies or advisers for their people, by name, former name or area. */
        get: operations["Practice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols.list"];
        put?: never;
        post: operations["Protocols.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Protocols.abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Signatures.setDeadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.read"];
        put?: never;
        post: operations["Drafts.startChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Drafts.change"];
        trace?: never;
    };
    "/api/protocols/{id}/draft/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/draft/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/draft/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/draft/document/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.documentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Protocols.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols.readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/joinings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Protocols.changeOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/paper-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.recordPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/parties/{partyId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.removeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Protocols.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols.readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/requests/{requestId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/requests/{requestId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/requests/{requestId}/signatory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Signatures.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.startReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/reviews/{reviewId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.completeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions/{number}/content.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions/{number}/document.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions/{number}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/versions/{number}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published protocols, by words in them, sector, area or organisation. */
        get: operations["Register.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a search of the register finds, as CSV for spreadsheets. */
        get: operations["RegisterFiles.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published protocol, as far as its lead organisation publishes it. */
        get: operations["Register.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/{reference}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document of a protocol that is published in full. */
        get: operations["Register.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses of what is published, part by part, for search engines. */
        get: operations["RegisterFiles.addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a published protocol covers that one organisation gives another some data. Nobody needs one to share about a person. */
        get: operations["Agreements.ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same question many times at once, for machines: with a token that an administrator of their organisation issues. */
        post: operations["Agreements.askMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers of the register saw change, the latest first: of all of it, or of what names an organisation. */
        get: operations["RegisterFiles.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that published protocols name, by name, former name or area. */
        get: operations["PublishedOrganisations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation, the published protocols that name it, and whether it has signed each. */
        get: operations["PublishedOrganisations.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/organisations/{id}/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organisation tells its people about sharing: its statement, its policies and codes, and whom they can ask. */
        get: operations["Practice.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guidance and published protocols with the same words: the best of each. */
        get: operations["Search.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and for which organisation. */
        get: operations["Session.show"];
        put?: never;
        /** Signs in. */
        post: operations["Session.signIn"];
        /** Signs out. */
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Acts for another organisation from now on. */
        put: operations["Session.actFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signing.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signing.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/{token}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signing.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationDto: {
            name?: string;
            /** Format: password */
            password?: string;
        };
        AccountByLinkDto: {
            /** Format: password */
            password: string;
        };
        ActForDto: {
            /** Format: uuid */
            organisationId: string;
        };
        ActingFor: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: components["schemas"]["Role"][];
        };
        AdviserDto: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            reachable: string;
            role: string;
            telephone: string;
            topics: ("information-governance" | "safeguarding-children" | "safeguarding-adults" | "legal" | "caldicott-guardian")[];
        };
        AgreementAnswersResponse: {
            answers: components["schemas"]["AgreementInBriefResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            /**
             * @description protocols that are published on this register, and nowhere else
             * @enum {string}
             */
            searchedWhere: "published-here";
        };
        AgreementInBriefResponse: {
            /**
             * @description none: none that is published here. which-organisation: a name is nobody’s word for word, or several have it: choose among the candidates. same-organisation: giver and receiver are one
             * @enum {string}
             */
            answer: "yes" | "partly" | "none" | "which-organisation" | "same-organisation";
            data: string;
            from: components["schemas"]["AskedBodyResponse"];
            /** @description more published protocols name both than were read for this answer: ask for one kind of data, or look at the register */
            moreNameBoth: boolean;
            /**
             * Format: date
             * @description the day that it is answered for
             */
            on: string;
            /** @description the published protocols that name both, those that cover the question first */
            protocols: components["schemas"]["AnsweringProtocolInBriefResponse"][];
            /**
             * @description protocols that are published on this register, and nowhere else
             * @enum {string}
             */
            searchedWhere: "published-here";
            to: components["schemas"]["AskedBodyResponse"];
        };
        AgreementQuery: {
            data?: string;
            from: string;
            to: string;
        };
        AgreementQuestionsDto: {
            questions: components["schemas"]["AgreementQuery"][];
        };
        AgreementResponse: {
            /**
             * @description none: none that is published here. which-organisation: a name is nobody’s word for word, or several have it: choose among the candidates. same-organisation: giver and receiver are one
             * @enum {string}
             */
            answer: "yes" | "partly" | "none" | "which-organisation" | "same-organisation";
            data: string;
            from: components["schemas"]["AskedBodyResponse"];
            links: components["schemas"]["FurtherLinksResponse"];
            /** @description more published protocols name both than were read for this answer: ask for one kind of data, or look at the register */
            moreNameBoth: boolean;
            notice: components["schemas"]["NoticeResponse"];
            /**
             * Format: date
             * @description the day that it is answered for
             */
            on: string;
            /** @description the published protocols that name both, those that cover the question first */
            protocols: components["schemas"]["AnsweringProtocolResponse"][];
            /**
             * @description protocols that are published on this register, and nowhere else
             * @enum {string}
             */
            searchedWhere: "published-here";
            to: components["schemas"]["AskedBodyResponse"];
        };
        AnsweringProtocolInBriefResponse: {
            between: components["schemas"]["BetweenResponse"];
            /** @enum {string} */
            coverage: "covered" | "partly" | "none";
            giver: components["schemas"]["SideResponse"];
            /** @description one of the two joined after the rows were written, and takes part in them like the others */
            joinedLater: boolean;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            kinds: components["schemas"]["KindOfDataResponse"][];
            /** @enum {string} */
            level: "full" | "summary";
            reasons: ("details-not-published" | "data-named-otherwise" | "some-data-named-otherwise" | "other-direction" | "no-row-between" | "giver-not-signed" | "receiver-not-signed" | "left-before-in-force" | "not-yet-in-force" | "no-longer-in-force" | "over" | "earlier-version" | "stated-elsewhere")[];
            receiver: components["schemas"]["SideResponse"];
            reference: string;
            /**
             * @description of the whole protocol; between the two it may be another
             * @enum {string}
             */
            standing: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            title: string;
            /**
             * Format: uri
             * @description its page on the register
             */
            url: string;
        };
        AnsweringProtocolResponse: {
            between: components["schemas"]["BetweenResponse"];
            /** @enum {string} */
            coverage: "covered" | "partly" | "none";
            giver: components["schemas"]["SideResponse"];
            /** @description one of the two joined after the rows were written, and takes part in them like the others */
            joinedLater: boolean;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            kinds: components["schemas"]["KindOfDataResponse"][];
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** @enum {string} */
            level: "full" | "summary";
            /** @description rows from giver to receiver besides these */
            moreRows: number;
            reasons: ("details-not-published" | "data-named-otherwise" | "some-data-named-otherwise" | "other-direction" | "no-row-between" | "giver-not-signed" | "receiver-not-signed" | "left-before-in-force" | "not-yet-in-force" | "no-longer-in-force" | "over" | "earlier-version" | "stated-elsewhere")[];
            receiver: components["schemas"]["SideResponse"];
            reference: string;
            /** @description rows from giver to receiver, those that were asked for first; null: data is not published */
            rows: components["schemas"]["DataRowDto"][] | null;
            /**
             * @description of the whole protocol; between the two it may be another
             * @enum {string}
             */
            standing: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            /** @description the summary for practitioners */
            summary: string;
            title: string;
            /**
             * Format: uri
             * @description its page on the register
             */
            url: string;
        };
        AnswerPersonDto: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            verified: "answer-from-the-address" | "identity-document" | "known-in-person";
        };
        AppointEditorDto: {
            /** Format: email */
            email: string;
        };
        AskedBodyResponse: {
            asked: string;
            /** @description the one that is meant */
            body: components["schemas"]["NamedBodyResponse"] | null;
            candidates: components["schemas"]["NamedBodyResponse"][];
            /**
             * @description choose: several have this name, or these have its words; similar: nobody has this name, and these have names much like it; none: no published protocol names anybody so
             * @enum {string}
             */
            found: "one" | "choose" | "similar" | "none";
        };
        AskedResponse: {
            /** Format: date-time */
            askedAt: string;
            /** @description why it can no longer be answered */
            closedBecause: string | null;
            /** Format: date */
            deadline: string | null;
            /** @description masked until the address is confirmed */
            email: string;
            name: string;
            role: string;
            /** @enum {string} */
            state: "open" | "signed" | "declined" | "closed";
        };
        AskPasswordResetDto: {
            /** Format: email */
            email: string;
        };
        AssuranceDto: {
            /** @enum {string} */
            cyberEssentials: "" | "none" | "basic" | "plus";
            /** Format: date */
            cyberEssentialsStatedOn: string | null;
            /** Format: date */
            dsptStatedOn: string | null;
            /** @enum {string} */
            dsptStatus: "" | "not-applicable" | "not-met" | "approaching" | "met" | "exceeded";
        };
        BetweenResponse: {
            /** Format: date */
            from: string | null;
            /** @enum {string} */
            kind: "in-force" | "not-yet-in-force" | "no-longer-in-force" | "never-in-force" | "stated" | "not-published";
            /** Format: date */
            since: string | null;
            stated: components["schemas"]["StatedElsewhereResponse"] | null;
            /** Format: date */
            until: string | null;
            version: string | null;
        };
        CaughtMailPage: {
            items: components["schemas"]["CaughtMailSummaryResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        CaughtMailResponse: {
            /** Format: date-time */
            caughtAt: string;
            html: string;
            /** Format: uuid */
            id: string;
            recipients: string[];
            subject: string;
            text: string;
        };
        CaughtMailSummaryResponse: {
            /** Format: date-time */
            caughtAt: string;
            /** Format: uuid */
            id: string;
            recipients: string[];
            subject: string;
        };
        ChangeOwnerDto: {
            /** Format: uuid */
            personId: string;
        };
        ChangePasswordDto: {
            /** Format: password */
            current: string;
            /** Format: password */
            password: string;
        };
        ChangeResponse: {
            /** @enum {string} */
            kind: "first" | "minor" | "major";
            reason: string;
        };
        CheckDto: {
            /** @description by role and body, never a person’s name */
            by: string;
            /** Format: date */
            on: string;
        };
        CheckResponse: {
            /** @description by role and body, never a person’s name */
            by: string;
            /** Format: date */
            on: string;
        };
        ChoosePasswordDto: {
            /** Format: password */
            password: string;
        };
        ClauseOverrideDto: {
            clause: string;
            reason: string;
            text: string;
        };
        CodeSentResponse: {
            expiresInMinutes: number;
            sentTo: string;
        };
        ConfirmationDto: {
            code: string;
        };
        ContactDto: {
            email: string;
            name: string;
            telephone: string;
        };
        ContentResponse: {
            areas: string[];
            clauseOverrides: components["schemas"]["ClauseOverrideDto"][];
            dataRows: components["schemas"]["DataRowDto"][];
            dpia: components["schemas"]["DpiaDto"];
            fairness: components["schemas"]["FairnessDto"];
            framework: string;
            incidents: components["schemas"]["IncidentsDto"];
            joiningAndLeaving: string;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            /** @enum {string} */
            language: "en" | "cy";
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            parties: components["schemas"]["PartyDto"][];
            practicalSteps: components["schemas"]["PracticalStepDto"][];
            practitionerSummary: string;
            purpose: components["schemas"]["PurposeDto"];
            security: components["schemas"]["SecurityDto"];
            template: components["schemas"]["TemplateReferenceResponse"];
            term: components["schemas"]["TermDto"];
            /** @enum {number} */
            tier: 0 | 1 | 2 | 3;
            title: string;
            topics: string[];
        };
        DashboardResponse: {
            due: components["schemas"]["DueResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            reviews: components["schemas"]["ReviewCountsResponse"];
            waitingForMe: components["schemas"]["WaitingResponse"][];
        };
        DataRowDto: {
            children: boolean;
            criminalOffence: boolean;
            dataItems: string;
            dataSubjects: string;
            disposal: string;
            /** @enum {string} */
            form: "identifiable" | "pseudonymised" | "aggregate";
            frequency: string;
            fromPartyId: string | null;
            id: string;
            /** @enum {string|null} */
            lawfulBasis: "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "recognised-legitimate-interest" | "legitimate-interests" | null;
            purpose: string;
            recipientRoles: string;
            retention: string | null;
            retentionFrom: string;
            specialCategory: boolean;
            toPartyIds: string[];
            transferMethod: string;
        };
        DatedStandingResponse: {
            /** Format: date */
            effectiveOn: string | null;
            /** Format: date */
            inForceFrom: string | null;
            /** Format: date */
            inForceUntil: string | null;
            /** @enum {string} */
            kind: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            /** Format: date */
            nextReviewOn: string | null;
            /** Format: date */
            since: string;
            stated: components["schemas"]["StatedElsewhereResponse"] | null;
        };
        DeclineByLinkDto: {
            reason: string;
        };
        DeclinedByLinkResponse: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        DeclinedResponse: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        DeclineDto: {
            reason: string;
            /** Format: uuid */
            requestId: string;
        };
        DifferencePartResponse: {
            /** @enum {string} */
            change: "kept" | "removed" | "added";
            words: string;
        };
        DifferenceResponse: {
            field: string;
            parts: components["schemas"]["DifferencePartResponse"][];
        };
        DocumentPageResponse: {
            /** @description the clauses and schedules of the whole, and where they are */
            contents: components["schemas"]["PagedHeadingResponse"][];
            /** @description this page alone, as HTML */
            html: string;
            notice: components["schemas"]["NoticeResponse"];
            /** @description which page this is; one that there is not is the nearest there is */
            page: number;
            /** @description how many there are */
            pages: number;
        };
        DocumentResponse: {
            html: string;
            notice: components["schemas"]["NoticeResponse"];
            tree: {
                [key: string]: unknown;
            };
        };
        DpiaDto: {
            /** Format: date */
            completedOn: string | null;
            dpoAdvice: string;
            reference: string;
            /** @enum {string|null} */
            screening: "required" | "not-required" | null;
            screeningReason: string;
        };
        DraftResponse: {
            change: components["schemas"]["ChangeResponse"];
            content: components["schemas"]["ContentResponse"];
            gaps: components["schemas"]["GapResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            revision: number;
            sections: components["schemas"]["SectionProgressResponse"][];
            warnings: components["schemas"]["GapResponse"][];
        };
        DraftSummaryResponse: {
            change: components["schemas"]["ChangeResponse"];
            gaps: number;
            /** @description nothing is missing */
            ready: boolean;
            shownTo: components["schemas"]["ShowingResponse"][];
            /** Format: date-time */
            startedAt: string;
        };
        DueResponse: {
            overdue: boolean;
            protocol: components["schemas"]["ProtocolSummaryResponse"];
            /** Format: date */
            reviewOn: string | null;
        };
        EditDraftDto: {
            areas?: string[];
            clauseOverrides?: components["schemas"]["ClauseOverrideDto"][];
            dataRows?: components["schemas"]["DataRowDto"][];
            dpia?: components["schemas"]["DpiaDto"];
            fairness?: components["schemas"]["FairnessDto"];
            framework?: string;
            incidents?: components["schemas"]["IncidentsDto"];
            joiningAndLeaving?: string;
            /** @enum {string} */
            kind?: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            nations?: ("england" | "wales" | "scotland" | "northern-ireland")[];
            parties?: components["schemas"]["PartyDto"][];
            practicalSteps?: components["schemas"]["PracticalStepDto"][];
            practitionerSummary?: string;
            purpose?: components["schemas"]["PurposeDto"];
            security?: components["schemas"]["SecurityDto"];
            term?: components["schemas"]["TermDto"];
            /** @enum {number} */
            tier?: 0 | 1 | 2 | 3;
            title?: string;
            topics?: string[];
        };
        EditedPage: {
            counts: components["schemas"]["EditingCountsResponse"];
            items: components["schemas"]["EditedSummaryResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        EditedResponse: {
            edition: components["schemas"]["EditionResponse"];
            /** @description null: it is a source */
            entry: components["schemas"]["EntryContentResponse"] | null;
            key: string;
            newerShipped: components["schemas"]["NewerShippedResponse"] | null;
            /** @enum {string} */
            origin: "shipped" | "editor";
            /** @description null: it is guidance */
            source: components["schemas"]["SourceContentDto"] | null;
            /** @enum {string} */
            what: "entry" | "source";
        };
        EditedSourceResponse: {
            /** @description YYYY, YYYY-MM or YYYY-MM-DD */
            dated: string;
            edition: components["schemas"]["EditionResponse"];
            key: string;
            /** @description how much guidance names it */
            namedBy: number;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            newerShipped: boolean;
            /** @enum {string} */
            origin: "shipped" | "editor";
            publisher: string;
            title: string;
            url: string | null;
        };
        EditedSourcesPage: {
            items: components["schemas"]["EditedSourceResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        EditedSummaryResponse: {
            areas: ("health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol")[];
            checkEveryMonths: number;
            /** @enum {string} */
            checking: "never-checked" | "due" | "checked";
            /** Format: date */
            dueOn: string;
            edition: components["schemas"]["EditionResponse"];
            /** @enum {string} */
            kind: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
            lastChecked: components["schemas"]["CheckResponse"] | null;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            /** @description a release brought a text that its editors have not dealt with */
            newerShipped: boolean;
            /** @enum {string} */
            origin: "shipped" | "editor";
            slug: string;
            summary: string;
            title: string;
            topics: ("children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement")[];
            /** @description what in it could not be confirmed */
            unconfirmed: string | null;
            /** Format: date */
            writtenOn: string;
        };
        EditingCountsResponse: {
            all: number;
            /** @description checked once, and due again */
            due: number;
            neverChecked: number;
            newerShipped: number;
            unconfirmed: number;
        };
        EditionResponse: {
            number: number;
            /** Format: date-time */
            publishedAt: string;
        };
        EditionsPage: {
            items: components["schemas"]["PastEditionResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        EndingResponse: {
            /** @enum {string} */
            kind: "ended" | "withdrawn" | "abandoned" | "superseded";
            /** Format: date */
            on: string;
            reason: string;
            supersededBy: string | null;
        };
        EndProtocolDto: {
            /** @enum {string} */
            kind?: "ended" | "withdrawn" | "superseded";
            /** Format: date */
            on: string;
            reason: string;
            /** Format: uuid */
            supersededBy?: string;
        };
        EntryContentResponse: {
            areas: ("health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol")[];
            checkEveryMonths: number;
            /** @enum {string} */
            kind: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
            lastChecked: components["schemas"]["CheckResponse"] | null;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            summary: string;
            text: string;
            title: string;
            topics: ("children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement")[];
            unconfirmed: string | null;
            /** Format: date */
            writtenOn: string;
        };
        EntryIntoForceDto: {
            partyIds: string[];
            /** @enum {string} */
            rule: "as-each-signs" | "all-signed" | "named-parties";
        };
        EraseOwnDataDto: {
            /** @enum {boolean} */
            confirmed: true;
            /** Format: password */
            password: string;
        };
        ErasePersonDto: {
            /** @enum {boolean} */
            confirmed: true;
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            /** @enum {string} */
            verified: "answer-from-the-address" | "identity-document" | "known-in-person";
        };
        ErasurePlanResponse: {
            email: string;
            hasAccount: boolean;
            keptSignatures: components["schemas"]["KeptSignatureResponse"][];
            keptTexts: components["schemas"]["KeptTextResponse"][];
            known: boolean;
            notice: components["schemas"]["NoticeResponse"];
            obstacles: components["schemas"]["ObstacleResponse"][];
        };
        ErasureResponse: {
            /** Format: uuid */
            erasureId: string | null;
            keptSignatures: components["schemas"]["KeptSignatureResponse"][];
            keptTexts: components["schemas"]["KeptTextResponse"][];
            notice: components["schemas"]["NoticeResponse"];
        };
        FairnessDto: {
            automatedDecisions: string;
            complaints: string;
            freedomOfInformation: string;
            involvement: string;
            notifyPartnersWithinDays: number | null;
            whoAnswersRequests: string;
        };
        FindPersonDto: {
            /** Format: email */
            email: string;
        };
        ForeseenResponse: {
            changed: number;
            new: number;
            unchanged: number;
        };
        FormerNameResponse: {
            name: string;
            /** Format: date */
            until: string;
        };
        FurtherLinksResponse: {
            /** Format: uri */
            decision: string;
            /** Format: uri */
            guidance: string;
            /**
             * Format: uri
             * @description this question as a page
             */
            page: string;
        };
        GapResponse: {
            code: string;
            /** @description JSON pointer into the content */
            pointer: string;
            reason: string;
            /** @enum {string} */
            section: "control" | "purpose" | "parties" | "data" | "legal-basis" | "fairness" | "dpia" | "security" | "incidents" | "practical-steps" | "term" | "practitioner-summary";
            source: string;
            /** @enum {string} */
            weight: "law" | "good-practice";
        };
        GuidanceEditorPage: {
            items: components["schemas"]["NamedPerson"][];
            page: number;
            pageSize: number;
            total: number;
        };
        GuidancePage: {
            items: components["schemas"]["GuidanceSummaryResponse"][];
            /**
             * @description some-words: nothing has every word, and these have some of them
             * @enum {string}
             */
            matched: "every-word" | "some-words";
            page: number;
            pageSize: number;
            total: number;
        };
        GuidanceResponse: {
            areas: ("health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol")[];
            checkEveryMonths: number;
            /** @enum {string} */
            checking: "never-checked" | "due" | "checked";
            /** Format: date */
            dueOn: string;
            edition: components["schemas"]["EditionResponse"];
            /** @enum {string} */
            kind: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
            lastChecked: components["schemas"]["CheckResponse"] | null;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            slug: string;
            sources: components["schemas"]["SourceResponse"][];
            summary: string;
            /** @description Markdown with the keys of sources in braces */
            text: string;
            title: string;
            topics: ("children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement")[];
            /** @description what in it could not be confirmed */
            unconfirmed: string | null;
            /** Format: date */
            writtenOn: string;
        };
        GuidanceSummaryResponse: {
            areas: ("health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol")[];
            checkEveryMonths: number;
            /** @enum {string} */
            checking: "never-checked" | "due" | "checked";
            /** Format: date */
            dueOn: string;
            edition: components["schemas"]["EditionResponse"];
            /** @enum {string} */
            kind: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
            lastChecked: components["schemas"]["CheckResponse"] | null;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            slug: string;
            summary: string;
            title: string;
            topics: ("children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement")[];
            /** @description what in it could not be confirmed */
            unconfirmed: string | null;
            /** Format: date */
            writtenOn: string;
        };
        HistoryByResponse: {
            name: string;
            organisationName: string | null;
        };
        HistoryEntryResponse: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["HistoryByResponse"];
            facts: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            type: string;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryEntryResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        IncidentsDto: {
            notifyWithinHours: number | null;
            procedure: string;
        };
        IntakeCountsResponse: {
            all: number;
            changed: number;
            left: number;
            refused: number;
            /** @description records in which something is missing or odd */
            remarked: number;
            takenBack: number;
            takenIn: number;
            unchanged: number;
            waiting: number;
        };
        IntakePage: {
            items: components["schemas"]["IntakeSummaryResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        IntakeRecordResponse: {
            /** @description fields in which it differs from the record of that id that stands here */
            differs: string[];
            fields: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            foreseen: "new" | "unchanged" | "changed" | null;
            position: number;
            protocol: components["schemas"]["MadeProtocolResponse"] | null;
            recordId: string;
            refusal: components["schemas"]["RecordRefusalResponse"] | null;
            remarks: components["schemas"]["RemarkResponse"][];
            /** @enum {string} */
            state: "waiting" | "taken-in" | "unchanged" | "changed" | "refused" | "taken-back" | "left";
            title: string;
        };
        IntakeRecordsResponse: {
            items: components["schemas"]["IntakeRecordResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        IntakeResponse: {
            columns: string[];
            counts: components["schemas"]["IntakeCountsResponse"];
            fileName: string;
            fileSha256: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description of the records that wait: what would become of them now */
            foreseen: components["schemas"]["ForeseenResponse"];
            /** @enum {string} */
            format: "csv" | "json";
            /** Format: uuid */
            id: string;
            leadOrganisation: components["schemas"]["NamedResponse"];
            licence: string;
            /** @description organisations here that are called like a party; none is taken for it unless somebody says so */
            matches: components["schemas"]["OfferedMatchResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            /** @description by party: the organisation that somebody has said it is */
            organisations: {
                [key: string]: string;
            };
            owner: components["schemas"]["NamedResponse"];
            /** Format: date-time */
            preparedAt: string;
            preparedBy: string;
            publication: components["schemas"]["PublicationResponse"];
            remarks: components["schemas"]["RemarkCountResponse"][];
            source: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            state: "prepared" | "running" | "finished" | "taking-back" | "taken-back";
            /** Format: date-time */
            takenBackAt: string | null;
            takenBackReason: string | null;
        };
        IntakeSummaryResponse: {
            counts: components["schemas"]["IntakeCountsResponse"];
            fileName: string;
            /** Format: uuid */
            id: string;
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** Format: date-time */
            preparedAt: string;
            source: string;
            /** @enum {string} */
            state: "prepared" | "running" | "finished" | "taking-back" | "taken-back";
        };
        InvitationResponse: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            hasAccount: boolean;
            name: string;
            organisation: components["schemas"]["InvitingOrganisation"];
            roles: components["schemas"]["Role"][];
        };
        InvitePersonDto: {
            /** Format: email */
            email: string;
            name: string;
            roles: ("administrator" | "ig-officer" | "signatory" | "member")[];
        };
        InvitingOrganisation: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        IssuedTokenResponse: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description shown this once: keep it where secrets are kept */
            secret: string;
        };
        JoinLateDto: {
            party: components["schemas"]["PartyDto"];
            requests: components["schemas"]["SignatoryDto"][];
        };
        KeptSignatureResponse: {
            /** Format: uuid */
            protocolId: string;
            reference: string;
            /** Format: date */
            signedOn: string;
            version: string;
        };
        KeptTextResponse: {
            /** Format: uuid */
            protocolId: string;
            reference: string;
            version: string;
        };
        KindOfDataResponse: {
            kind: string;
            rowIds: string[];
        };
        LeadNameResponse: {
            name: string;
        };
        LeaveDto: {
            /** Format: date */
            leftOn: string;
            partyId: string;
            reason: string;
        };
        LeftProtocolPage: {
            items: components["schemas"]["LeftProtocolResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        LeftProtocolResponse: {
            /** Format: uuid */
            id: string;
            ownerName: string;
            reference: string;
            title: string;
        };
        LegalBasisDto: {
            /** @enum {string|null} */
            article6: "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "recognised-legitimate-interest" | "legitimate-interests" | null;
            article9: ("explicit-consent" | "employment-social-security-and-social-protection" | "vital-interests" | "not-for-profit-body" | "made-public" | "legal-claims" | "substantial-public-interest" | "health-or-social-care" | "public-health" | "archiving-research-statistics")[];
            article10: string;
            /** @enum {string|null} */
            confidence: "agreement" | "legal-duty" | "public-interest" | "not-confidential" | null;
            confidenceExplanation: string;
            consentModel: string;
            humanRights: string;
            lawEnforcement: boolean;
            schedule1Condition: string;
            statutoryPower: string;
        };
        LiveResponse: {
            /** @enum {string} */
            status: "live";
        };
        MadeProtocolResponse: {
            /** Format: uuid */
            id: string;
            /** @description whether it stands on the register */
            published: boolean;
            reference: string;
        };
        MatchDto: {
            /** Format: uuid */
            organisationId: string;
            party: string;
        };
        MatchesDto: {
            matches: components["schemas"]["MatchDto"][];
        };
        MemberPage: {
            items: components["schemas"]["MemberResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MemberResponse: {
            /** Format: date */
            joinedOn: string;
            person: components["schemas"]["NamedPerson"];
            roles: components["schemas"]["Role"][];
        };
        NamedBodyResponse: {
            formerNames: string[];
            /**
             * Format: uuid
             * @description null: a party taken in, which is no organisation here; ask about it by its name
             */
            id: string | null;
            name: string;
        };
        NamedOrganisation: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedPerson: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NameUntilResponse: {
            name: string;
            /** Format: date */
            until: string;
        };
        NewerShippedResponse: {
            /** Format: date-time */
            arrivedAt: string;
            /** @description from what stands here to the shipped text */
            differences: components["schemas"]["DifferenceResponse"][];
        };
        NewIntakeDto: {
            /**
             * Format: binary
             * @description the records: CSV or JSON with the register’s eighteen fields
             */
            file?: string;
            leadOrganisation?: string;
            licence: string;
            /** Format: email */
            ownerEmail: string;
            /** @enum {string} */
            publicationLevel: "full" | "summary" | "none";
            publicationReason?: string;
            /** @description registers (RSF) that the records’ codes belong to */
            registers?: string[];
            source: string;
        };
        NewOrganisationDto: {
            areas: string[];
            assurance: components["schemas"]["OrganisationAssuranceDto"];
            breachContact: components["schemas"]["OrganisationContactDto"];
            caldicottGuardian: components["schemas"]["OrganisationContactDto"] | null;
            dataProtectionOfficer: components["schemas"]["OrganisationContactDto"];
            despiteSameName?: boolean;
            icoNumber: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            privacyNoticeUrl: string;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
            subjectAccess: components["schemas"]["OrganisationContactDto"];
        };
        NewTokenDto: {
            /** @enum {number} */
            days: 30 | 90 | 365;
            name: string;
        };
        NoticeResponse: {
            authority: string;
            /** Format: date */
            checkedOn: string;
            /** @enum {string} */
            form: "short" | "full" | "oneLine" | "email" | "document";
            heading: string;
            language: string;
            /** @description the page where it stands in full, relative to this service’s address */
            link: string;
            paragraphs: string[];
            quotation: components["schemas"]["QuotationResponse"] | null;
        };
        NoticesResponse: {
            document: components["schemas"]["NoticeResponse"];
            email: components["schemas"]["NoticeResponse"];
            full: components["schemas"]["NoticeResponse"];
            oneLine: components["schemas"]["NoticeResponse"];
            short: components["schemas"]["NoticeResponse"];
        };
        ObstacleResponse: {
            /** @enum {string} */
            code: "last-administrator" | "last-platform-administrator" | "owns-protocol" | "asked-to-sign" | "intake-under-way";
            /** Format: uuid */
            intakeId?: string;
            name?: string;
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            protocolId?: string;
            reference?: string;
        };
        OfferedMatchResponse: {
            organisation: components["schemas"]["NamedResponse"];
            party: string;
        };
        OrganisationAssuranceDto: {
            /** @enum {string} */
            cyberEssentials: "" | "none" | "basic" | "plus";
            /** Format: date */
            cyberEssentialsStatedOn: string | null;
            /** Format: date */
            dsptStatedOn: string | null;
            /** @enum {string} */
            dsptStatus: "" | "not-applicable" | "not-met" | "approaching" | "met" | "exceeded";
        };
        OrganisationContactDto: {
            email: string;
            name: string;
            telephone: string;
        };
        OrganisationDto: {
            areas: string[];
            assurance: components["schemas"]["OrganisationAssuranceDto"];
            breachContact: components["schemas"]["OrganisationContactDto"];
            caldicottGuardian: components["schemas"]["OrganisationContactDto"] | null;
            dataProtectionOfficer: components["schemas"]["OrganisationContactDto"];
            icoNumber: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            privacyNoticeUrl: string;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
            subjectAccess: components["schemas"]["OrganisationContactDto"];
        };
        OrganisationPage: {
            items: components["schemas"]["OrganisationSummaryResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OrganisationResponse: {
            areas: string[];
            assurance: components["schemas"]["OrganisationAssuranceDto"];
            breachContact: components["schemas"]["OrganisationContactDto"];
            caldicottGuardian: components["schemas"]["OrganisationContactDto"] | null;
            dataProtectionOfficer: components["schemas"]["OrganisationContactDto"];
            formerNames: components["schemas"]["FormerNameResponse"][];
            hasMembers: boolean;
            icoNumber: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            privacyNoticeUrl: string;
            revision: number;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
            subjectAccess: components["schemas"]["OrganisationContactDto"];
        };
        OrganisationSummaryResponse: {
            areas: string[];
            formerNames: components["schemas"]["FormerNameResponse"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
        };
        OriginResponse: {
            /** @enum {string} */
            kind: "made-here" | "taken-in";
            record?: components["schemas"]["SourceRecordResponse"];
            /** @enum {string} */
            signatures?: "held-elsewhere" | "recorded-as-paper";
            source?: string;
            /** Format: date */
            statedOn?: string;
            statedStanding?: string;
        };
        OwnMembershipResponse: {
            organisation: components["schemas"]["NamedOrganisation"];
            roles: components["schemas"]["Role"][];
        };
        OwnRequestResponse: {
            partyId: string;
            /** Format: uuid */
            requestId: string;
            versionNumber: string;
        };
        OwnSignaturePage: {
            items: components["schemas"]["OwnSignatureResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        OwnSignatureResponse: {
            /** Format: uuid */
            protocolId: string;
            reference: string;
            /** Format: date */
            signedOn: string;
            title: string;
            version: string;
        };
        PagedHeadingResponse: {
            /** @description the heading’s own id on its page */
            id: string;
            page: number;
            text: string;
        };
        PaperSignatureDto: {
            authority: string;
            /** @enum {string} */
            capacity: "chief-executive" | "chief-officer" | "senior-information-risk-owner" | "caldicott-guardian" | "data-protection-officer" | "headteacher" | "chief-constable-delegate" | "charity-chief-executive" | "other";
            jobTitle: string;
            name: string;
            partyId: string;
            /** Format: date */
            signedOn: string;
        };
        PartyDto: {
            assurance: components["schemas"]["AssuranceDto"];
            breachContact: components["schemas"]["ContactDto"];
            caldicottGuardian: components["schemas"]["ContactDto"] | null;
            /** @enum {string|null} */
            controllerStatus: "separate-controller" | "joint-controller" | "lead-controller" | "processor" | null;
            dataProtectionOfficer: components["schemas"]["ContactDto"];
            icoNumber: string;
            id: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            legalBasis: components["schemas"]["LegalBasisDto"];
            name: string;
            organisationId: string;
            privacyNotice: components["schemas"]["PrivacyNoticeDto"];
            provides: boolean;
            receives: boolean;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
            signedForBy: string | null;
            subjectAccess: components["schemas"]["ContactDto"];
        };
        PartyProgressResponse: {
            name: string;
            /** @description empty for a party of an agreement taken in that is no organisation here */
            organisationId: string;
            partyId: string;
            /** @enum {string} */
            progress: "not-asked" | "asked" | "opened" | "signed" | "declined" | "removed" | "left";
            provides: boolean;
            receives: boolean;
            signatories: components["schemas"]["SignatoryResponse"][];
            signature: components["schemas"]["SignatureResponse"] | null;
            /** Format: date */
            signedOn: string | null;
        };
        PasswordResetResponse: {
            email: string;
        };
        PastEditionInFullResponse: {
            /** @description null: it came with a release */
            by: string | null;
            /** @description of the edition that readers see now */
            currentNumber: number;
            /** @description from the edition before it */
            differences: components["schemas"]["DifferenceResponse"][];
            /** @description null: it is a source */
            entry: components["schemas"]["EntryContentResponse"] | null;
            note: string;
            number: number;
            /** @enum {string} */
            origin: "shipped" | "editor";
            /** Format: date-time */
            publishedAt: string;
            /** @description null: it is guidance */
            source: components["schemas"]["SourceContentDto"] | null;
            title: string;
        };
        PastEditionResponse: {
            /** @description null: it came with a release */
            by: string | null;
            note: string;
            number: number;
            /** @enum {string} */
            origin: "shipped" | "editor";
            /** Format: date-time */
            publishedAt: string;
            title: string;
        };
        PendingInvitationPage: {
            items: components["schemas"]["PendingInvitationResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        PendingInvitationResponse: {
            email: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            invitedAt: string;
            name: string;
            roles: components["schemas"]["Role"][];
        };
        PolicyDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "policy" | "professional-code";
            title: string;
            /** Format: uri */
            url: string;
        };
        PracticalStepDto: {
            id: string;
            monitoring: string;
            responsible: string;
            step: string;
        };
        PracticeDto: {
            adoptedBy: string;
            /** Format: date */
            adoptedOn: string | null;
            advisers: components["schemas"]["AdviserDto"][];
            policies: components["schemas"]["PolicyDto"][];
            /** Format: date */
            reviewOn: string | null;
            statement: string;
        };
        PracticePage: {
            items: components["schemas"]["PracticeSummaryResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        PracticeResponse: {
            adoptedBy: string;
            /** Format: date */
            adoptedOn: string | null;
            advisers: components["schemas"]["AdviserDto"][];
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            policies: components["schemas"]["PolicyDto"][];
            /** Format: date */
            reviewOn: string | null;
            revision: number;
            statement: string;
        };
        PracticeSummaryResponse: {
            areas: string[];
            hasStatement: boolean;
            name: string;
            /** Format: uuid */
            organisationId: string;
            policies: number;
            topics: ("information-governance" | "safeguarding-children" | "safeguarding-adults" | "legal" | "caldicott-guardian")[];
        };
        PreviewEntryDto: {
            entry: components["schemas"]["WrittenEntryDto"];
        };
        PreviewResponse: {
            /** @description from what stands here */
            differences: components["schemas"]["DifferenceResponse"][];
            /** @description as readers would see it: a check holds for the words that were checked */
            lastChecked: components["schemas"]["CheckResponse"] | null;
            /** @description in words for its editor; none: it can be published */
            problems: string[];
            sources: components["schemas"]["SourceResponse"][];
        };
        PrivacyNoticeDto: {
            howPeopleAreTold: string;
            url: string;
        };
        ProblemPointerResponse: {
            code: string;
            facts: {
                [key: string]: unknown;
            };
            pointer: string;
        };
        ProblemResponse: {
            code: string;
            detail?: string;
            errors?: components["schemas"]["ProblemPointerResponse"][];
            facts: {
                [key: string]: unknown;
            };
            /** @description This one occurrence: the id of the request, as X-Request-Id and the log have it. */
            instance?: string;
            /** @description With 404: that nothing is shown here is no reason not to share information about a person. */
            notice?: {
                [key: string]: unknown;
            };
            status: number;
            title: string;
            type: string;
        };
        ProtocolOfOrganisationResponse: {
            areas: string[];
            /** Format: date */
            effectiveOn: string | null;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** Format: date */
            leftOn: string | null;
            /** @enum {string} */
            level: "full" | "summary";
            /** @description what the published text calls the organisation */
            namedAs: string;
            /** Format: date */
            nextReviewOn: string | null;
            /** @description names of the parties */
            parties: string[];
            reference: string;
            /** Format: date */
            signedOn: string | null;
            /** @enum {string} */
            signing: "signed" | "not-signed" | "left" | "held-elsewhere" | "not-published";
            standing: components["schemas"]["PublishedStandingResponse"];
            /** @description the summary for practitioners */
            summary: string;
            title: string;
        };
        ProtocolPage: {
            items: components["schemas"]["ProtocolSummaryResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            total: number;
        };
        ProtocolResponse: {
            currentVersion: string | null;
            draft: components["schemas"]["DraftSummaryResponse"] | null;
            ending: components["schemas"]["EndingResponse"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** @description by act: why the viewer cannot do it now; null: they can */
            mayDo: {
                [key: string]: components["schemas"]["RefusalResponse"] | null;
            };
            myRequest: components["schemas"]["OwnRequestResponse"] | null;
            notice: components["schemas"]["NoticeResponse"];
            origin: components["schemas"]["OriginResponse"];
            owner: components["schemas"]["NamedResponse"];
            parties: components["schemas"]["PartyProgressResponse"][];
            practitionerSummary: string;
            publication: components["schemas"]["PublicationResponse"];
            reference: string;
            reviews: components["schemas"]["ReviewResponse"][];
            revision: number;
            standing: components["schemas"]["StandingResponse"];
            title: string;
            versionOutForSignature: string | null;
            versions: components["schemas"]["VersionSummaryResponse"][];
        };
        ProtocolsOfOrganisationResponse: {
            items: components["schemas"]["ProtocolOfOrganisationResponse"][];
            /** @enum {string} */
            matched: "every-word" | "similar-names";
            /** @description there are more than total, which is as far as is counted */
            moreThanTotal: boolean;
            page: number;
            pageSize: number;
            total: number;
        };
        ProtocolSummaryResponse: {
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** Format: date */
            nextReviewOn: string | null;
            parties: number;
            reference: string;
            /**
             * @description due within 90 days or open; overdue, which ends nothing
             * @enum {string|null}
             */
            review: "due" | "overdue" | null;
            signed: number;
            standing: components["schemas"]["StandingSummaryResponse"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PublicationResponse: {
            /** @enum {string} */
            level: "full" | "summary" | "none";
            reason: string;
        };
        PublishedAddressesResponse: {
            addresses: components["schemas"]["PublishedAddressResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            /** @description how many parts there are */
            parts: number;
        };
        PublishedAddressResponse: {
            /** Format: date */
            changedOn: string | null;
            /** @description relative to this service’s address */
            path: string;
        };
        PublishedOrganisationResponse: {
            areas: string[];
            formerNames: components["schemas"]["NameUntilResponse"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            notice: components["schemas"]["NoticeResponse"];
            protocols: components["schemas"]["ProtocolsOfOrganisationResponse"];
            /** @enum {string} */
            searchedWhere: "published-here";
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
        };
        PublishedOrganisationsResponse: {
            items: components["schemas"]["PublishedOrganisationSummary"][];
            /**
             * @description similar-names: none has every word, and these have names much like it
             * @enum {string}
             */
            matched: "every-word" | "similar-names";
            /** @description there are more than total, which is as far as is counted */
            moreThanTotal: boolean;
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            /**
             * @description organisations that are named in protocols published on this register
             * @enum {string}
             */
            searchedWhere: "published-here";
            total: number;
        };
        PublishedOrganisationSummary: {
            areas: string[];
            formerNames: components["schemas"]["NameUntilResponse"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "public-authority" | "nhs-body" | "general-practice" | "school-or-college" | "police-force" | "charity" | "company" | "community-interest-company" | "partnership" | "other";
            name: string;
            /** @enum {string} */
            sector: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
        };
        PublishedPartyResponse: {
            /** @description it joined after the data rows were written, and takes part in them like the others */
            joinedLater?: boolean;
            name: string;
            /**
             * Format: uuid
             * @description its page on the register; null for a party that is no organisation here
             */
            organisationId: string | null;
            /** @description by which the data rows name it */
            partyId: string;
            /** Format: date */
            signedOn?: string | null;
        };
        PublishedStandingResponse: {
            /** Format: date */
            effectiveOn: string | null;
            /** Format: date */
            inForceFrom: string | null;
            /** Format: date */
            inForceUntil: string | null;
            /** @enum {string} */
            kind: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            /** Format: date */
            nextReviewOn: string | null;
        };
        PublishedVersionResponse: {
            contentSha256: string;
            /** @description of the document as it was signed; the one published here leaves contacts and signatories out */
            documentSha256: string;
            /** Format: date-time */
            frozenAt: string;
            number: string;
        };
        PublishEntryDto: {
            entry: components["schemas"]["WrittenEntryDto"];
            /** @description what changed, for the history */
            note: string;
            /** @description the editor has looked at the newer shipped text, and wants to be told of it no more */
            shippedSeen?: boolean;
        };
        PublishSourceDto: {
            /** @description what changed, for the history */
            note: string;
            /** @description the editor has looked at the newer shipped text, and wants to be told of it no more */
            shippedSeen?: boolean;
            source: components["schemas"]["SourceContentDto"];
        };
        PurposeDto: {
            aims: string;
            alternatives: string;
            benefits: string;
            necessity: string;
            need: string;
            summary: string;
        };
        QuotationResponse: {
            source: string;
            speaker: string;
            words: string;
            year: string;
        };
        ReaderResponse: {
            name: string;
            organisationName: string | null;
        };
        ReadOnDayPage: {
            items: components["schemas"]["ReadOnDayResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ReadOnDayResponse: {
            by: components["schemas"]["ReaderResponse"];
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            times: number;
            /** @enum {string} */
            what: "draft" | "draft-pdf" | "version" | "version-pdf" | "content-json" | "document-html" | "people" | "invitations" | "export";
            which: string;
        };
        ReadyResponse: {
            /** @enum {string} */
            database: "answers" | "silent";
            /** @enum {string} */
            jobs: "in-time" | "behind" | "unknown";
            /** @enum {string} */
            mail: "answers" | "silent";
            /** @enum {string} */
            migrations: "up-to-date" | "behind" | "unknown";
            /** @enum {string} */
            process: "running" | "stopping";
            /** @enum {string} */
            status: "ready" | "not-ready";
        };
        ReasonDto: {
            reason: string;
        };
        ReceiptResponse: {
            notice: components["schemas"]["NoticeResponse"];
            /** Format: uuid */
            protocolId: string;
            reference: string;
            /** @description of the protocol, with this signature */
            revision: number;
            signature: components["schemas"]["SignatureResponse"];
        };
        RecordRefusalResponse: {
            /** @enum {string} */
            code: "not-a-record" | "cells-and-columns-differ" | "unknown-field" | "repeated-field" | "wrong-kind-of-value" | "value-holds-separator" | "unkeepable-character" | "field-too-long" | "id-missing" | "id-too-long" | "name-missing" | "name-too-long" | "id-twice-in-file" | "cannot-be-a-protocol";
            facts: {
                [key: string]: unknown;
            };
        };
        RefusalResponse: {
            code: string;
            facts: {
                [key: string]: unknown;
            };
        };
        RegisterChangeResponse: {
            areas: string[];
            /**
             * Format: date
             * @description the last day on which what readers see of it changed: its text, its standing or its review
             */
            changedOn: string;
            /** Format: date */
            effectiveOn: string | null;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** @enum {string} */
            level: "full" | "summary";
            /**
             * Format: date
             * @description the day it came onto the register, where that was kept
             */
            listedOn: string | null;
            /** Format: date */
            nextReviewOn: string | null;
            /** @description names of the parties */
            parties: string[];
            reference: string;
            /**
             * Format: date
             * @description the day its last review was completed
             */
            reviewedOn: string | null;
            standing: components["schemas"]["PublishedStandingResponse"];
            /** @description the summary for practitioners */
            summary: string;
            title: string;
        };
        RegisterChangesResponse: {
            changes: components["schemas"]["RegisterChangeResponse"][];
            notice: components["schemas"]["NoticeResponse"];
            /** @description whose protocols; null: all */
            organisation: components["schemas"]["NamedResponse"] | null;
            /** @enum {string} */
            searchedWhere: "published-here";
            /**
             * Format: date
             * @description the day of the answer
             */
            today: string;
        };
        RegisterEntryResponse: {
            areas: string[];
            /** Format: date */
            effectiveOn: string | null;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** @enum {string} */
            level: "full" | "summary";
            /** Format: date */
            nextReviewOn: string | null;
            /** @description names of the parties */
            parties: string[];
            reference: string;
            standing: components["schemas"]["PublishedStandingResponse"];
            /** @description the summary for practitioners */
            summary: string;
            title: string;
        };
        RegisterPageResponse: {
            areas: string[];
            dataRows: components["schemas"]["DataRowDto"][] | null;
            /** Format: date */
            effectiveOn: string | null;
            html: string | null;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["NamedResponse"];
            /** @enum {string} */
            level: "full" | "summary";
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            /** Format: date */
            nextReviewOn: string | null;
            notice: components["schemas"]["NoticeResponse"];
            parties: components["schemas"]["PublishedPartyResponse"][];
            reference: string;
            standing: components["schemas"]["DatedStandingResponse"];
            /** @description the summary for practitioners */
            summary: string;
            /** @description where it was taken in from; null: it was made here */
            takenIn: components["schemas"]["OriginResponse"] | null;
            title: string;
            version: components["schemas"]["PublishedVersionResponse"] | null;
        };
        RegisterResponse: {
            /** @description organisations that were asked for by a name that they had */
            formerNames: components["schemas"]["RenamedResponse"][];
            items: components["schemas"]["RegisterEntryResponse"][];
            /**
             * @description similar-names: nothing has every word, and these have names much like it
             * @enum {string}
             */
            matched: "every-word" | "similar-names";
            /** @description there are more than total, which is as far as is counted */
            moreThanTotal: boolean;
            notice: components["schemas"]["NoticeResponse"];
            page: number;
            pageSize: number;
            /**
             * @description protocols that are published on this register, and nowhere else
             * @enum {string}
             */
            searchedWhere: "published-here";
            total: number;
        };
        RemarkCountResponse: {
            /** @enum {string} */
            code: "no-controller-named" | "one-controller-named" | "one-party-named" | "party-not-named" | "party-described-not-named" | "party-named-beside-its-code" | "names-beside-codes" | "controller-and-processor" | "party-named-twice" | "no-power-named" | "power-not-known" | "no-area-named" | "area-not-named" | "no-start-date" | "no-end-date" | "no-review-date" | "date-not-readable" | "ends-before-it-starts" | "review-before-it-starts" | "review-after-its-end" | "review-on-its-end-date" | "registered-after-its-start" | "no-retention-period" | "retention-not-readable" | "no-contact" | "text-missing" | "control-characters" | "bullets-in-text" | "spaces-around-text";
            records: number;
        };
        RemarkResponse: {
            /** @enum {string} */
            code: "no-controller-named" | "one-controller-named" | "one-party-named" | "party-not-named" | "party-described-not-named" | "party-named-beside-its-code" | "names-beside-codes" | "controller-and-processor" | "party-named-twice" | "no-power-named" | "power-not-known" | "no-area-named" | "area-not-named" | "no-start-date" | "no-end-date" | "no-review-date" | "date-not-readable" | "ends-before-it-starts" | "review-before-it-starts" | "review-after-its-end" | "review-on-its-end-date" | "registered-after-its-start" | "no-retention-period" | "retention-not-readable" | "no-contact" | "text-missing" | "control-characters" | "bullets-in-text" | "spaces-around-text";
            facts: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            field: "information-sharing-agreement-0001" | "name" | "purpose" | "information-sharing-benefits" | "legal-power-disclosure" | "disclosed-information" | "controllers" | "controller-names" | "information-sharing-method" | "processors" | "processor-names" | "retention-period" | "start-date" | "end-date" | "review-date" | "contact" | "areas" | "area-names" | "_entries" | "_last_entry";
        };
        RenamedResponse: {
            /** Format: uuid */
            id: string;
            now: string;
            was: string;
        };
        RenameDto: {
            name: string;
        };
        ReplacedResponse: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byRequestId: string;
            /** @enum {string} */
            how: "by-lead" | "nomination";
        };
        RestoreDto: {
            note: string;
            number: number;
        };
        ReviewCountsResponse: {
            due: number;
            overdue: number;
        };
        ReviewOutcomeDto: {
            /** Format: date */
            nextReviewOn?: string | null;
            note: string;
            /** @enum {string} */
            outcome: "no-change" | "minor-change" | "major-change" | "no-longer-needed";
        };
        ReviewResponse: {
            /** Format: date */
            completedOn: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            nextReviewOn: string | null;
            note: string;
            /** @enum {string|null} */
            outcome: "no-change" | "minor-change" | "major-change" | "no-longer-needed" | null;
            /** Format: date */
            startedOn: string;
        };
        /** @enum {string} */
        Role: "administrator" | "ig-officer" | "signatory" | "member";
        SearchResponse: {
            guidance: components["schemas"]["GuidancePage"];
            notice: components["schemas"]["NoticeResponse"];
            register: components["schemas"]["RegisterResponse"];
        };
        SectionProgressResponse: {
            gaps: number;
            /** @enum {string} */
            section: "control" | "purpose" | "parties" | "data" | "legal-basis" | "fairness" | "dpia" | "security" | "incidents" | "practical-steps" | "term" | "practitioner-summary";
            /** @enum {string} */
            state: "not-started" | "in-progress" | "complete";
        };
        SecurityDto: {
            access: string;
            accuracy: string;
            audit: string;
            onwardSharing: string;
            storage: string;
            transfer: string;
            transfersAbroad: string;
        };
        SendForSignatureDto: {
            /** Format: date */
            deadline: string | null;
            requests: components["schemas"]["SignatoryOfPartyDto"][];
        };
        SessionInListPage: {
            items: components["schemas"]["SessionInListResponse"][];
            page: number;
            pageSize: number;
            total: number;
        };
        SessionInListResponse: {
            browser: string;
            current: boolean;
            id: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            startedAt: string;
        };
        SessionResponse: {
            actingFor: components["schemas"]["ActingFor"] | null;
            csrfToken: string | null;
            memberships: components["schemas"]["OwnMembershipResponse"][];
            person: components["schemas"]["SignedInPerson"] | null;
        };
        SetDeadlineDto: {
            /** Format: date */
            deadline: string | null;
        };
        SetPublicationDto: {
            /** @enum {string} */
            level: "full" | "summary" | "none";
            reason: string;
        };
        SetRolesDto: {
            roles: ("administrator" | "ig-officer" | "signatory" | "member")[];
        };
        ShowDraftDto: {
            /** Format: email */
            email: string;
            name: string;
            partyId: string;
        };
        ShowingResponse: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            partyId: string;
            /** Format: date-time */
            shownAt: string;
        };
        SideResponse: {
            name: string;
            /** Format: date */
            signedOn: string | null;
        };
        SignatoryDto: {
            /** Format: email */
            email: string;
            name: string;
            role: string;
        };
        SignatoryOfPartyDto: {
            /** Format: email */
            email: string;
            name: string;
            partyId: string;
            role: string;
        };
        SignatoryResponse: {
            /** Format: date-time */
            askedAt: string;
            declined: components["schemas"]["DeclinedResponse"] | null;
            email: string | null;
            /** @description null: they can be reminded now */
            mayBeReminded: components["schemas"]["RefusalResponse"] | null;
            /** @description null: somebody else can be asked instead */
            mayBeReplaced: components["schemas"]["RefusalResponse"] | null;
            name: string;
            /** Format: date-time */
            openedAt: string | null;
            remindedAt: string[];
            replaced: components["schemas"]["ReplacedResponse"] | null;
            /** Format: uuid */
            requestId: string;
            role: string;
        };
        SignatureResponse: {
            attachmentId: string | null;
            authority: string;
            /** @enum {string} */
            capacity: "chief-executive" | "chief-officer" | "senior-information-risk-owner" | "caldicott-guardian" | "data-protection-officer" | "headteacher" | "chief-constable-delegate" | "charity-chief-executive" | "other";
            contentSha256: string;
            documentSha256: string;
            /** Format: uuid */
            id: string;
            jobTitle: string;
            /** @enum {string} */
            method: "in-the-product" | "personal-link" | "on-behalf" | "paper";
            name: string;
            partyId: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            signedOn: string;
            versionNumber: string;
        };
        SignByLinkDto: {
            authority: string;
            /** @enum {string} */
            capacity: "chief-executive" | "chief-officer" | "senior-information-risk-owner" | "caldicott-guardian" | "data-protection-officer" | "headteacher" | "chief-constable-delegate" | "charity-chief-executive" | "other";
            /** @enum {boolean} */
            confirmed: true;
            contentSha256: string;
            documentSha256: string;
            jobTitle: string;
            name: string;
        };
        SignedInPerson: {
            editsGuidance: boolean;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            platformAdministrator: boolean;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SigningPartyResponse: {
            id: string;
            name: string;
        };
        SigningProgressResponse: {
            name: string;
            /** @enum {string} */
            progress: "not-asked" | "asked" | "opened" | "signed" | "declined" | "removed" | "left";
        };
        SigningProtocolResponse: {
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            leadOrganisation: components["schemas"]["LeadNameResponse"];
            reference: string;
            summary: string;
            title: string;
        };
        SigningResponse: {
            capacities: ("chief-executive" | "chief-officer" | "senior-information-risk-owner" | "caldicott-guardian" | "data-protection-officer" | "headteacher" | "chief-constable-delegate" | "charity-chief-executive" | "other")[];
            /** @description this session has confirmed the address by a code */
            confirmed: boolean;
            declined: components["schemas"]["DeclinedByLinkResponse"] | null;
            /** @description whether the address has an account already */
            hasAccount: boolean;
            notice: components["schemas"]["NoticeResponse"];
            opened: boolean;
            parties: components["schemas"]["SigningProgressResponse"][];
            party: components["schemas"]["SigningPartyResponse"];
            protocol: components["schemas"]["SigningProtocolResponse"];
            /** @enum {string} */
            purpose: "sign" | "read-draft";
            request: components["schemas"]["AskedResponse"];
            signature: components["schemas"]["SignatureResponse"] | null;
            version: components["schemas"]["SigningVersionResponse"];
        };
        SigningVersionResponse: {
            contentSha256: string | null;
            documentSha256: string | null;
            html: string;
            number: string;
        };
        SignProtocolDto: {
            authority: string;
            /** @enum {string} */
            capacity: "chief-executive" | "chief-officer" | "senior-information-risk-owner" | "caldicott-guardian" | "data-protection-officer" | "headteacher" | "chief-constable-delegate" | "charity-chief-executive" | "other";
            /** @enum {boolean} */
            confirmed: true;
            contentSha256: string;
            documentSha256: string;
            jobTitle: string;
            name: string;
            /** Format: uuid */
            requestId?: string;
            versionNumber: string;
        };
        SourceContentDto: {
            /** @description YYYY, YYYY-MM or YYYY-MM-DD */
            dated: string;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            publisher: string;
            title: string;
            url: string | null;
        };
        SourceRecordResponse: {
            id: string;
            licence: string;
            /** @description who looks after it here, as they were called then */
            lookedAfterBy: string;
            register: string;
            /** Format: date */
            takenInOn: string;
        };
        SourceResponse: {
            /** @description YYYY, YYYY-MM or YYYY-MM-DD */
            dated: string;
            key: string;
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            publisher: string;
            title: string;
            url: string | null;
        };
        SourcesResponse: {
            sources: components["schemas"]["SourceResponse"][];
        };
        StandingBetweenResponse: {
            a: string;
            b: string;
            /** @enum {string} */
            kind: "in-force" | "not-yet-in-force" | "no-longer-in-force" | "never-in-force";
            /**
             * Format: date
             * @description since when, from when, or until when
             */
            since: string | null;
            version: string | null;
        };
        StandingOnResponse: {
            /** @description pairs between which something stands or stood */
            between: components["schemas"]["StandingBetweenResponse"][];
            bound: string[];
            inForce: boolean;
            notice: components["schemas"]["NoticeResponse"];
            /** Format: date */
            on: string;
            /** @description null for days gone by: then only what was in force is told */
            standing: components["schemas"]["StandingResponse"] | null;
        };
        StandingResponse: {
            /** @description ids of the parties whose signature is waited for */
            awaited: string[];
            /** @description ids of the parties bound */
            bound: string[];
            /** Format: date */
            effectiveOn: string | null;
            /** Format: date */
            inForceFrom: string | null;
            /** Format: date */
            inForceUntil: string | null;
            /** @enum {string} */
            kind: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            /** Format: date */
            nextReviewOn: string | null;
            /** Format: date */
            since: string;
            stated: components["schemas"]["StatedElsewhereResponse"] | null;
            versionInForce: string | null;
            versionOutForSignature: string | null;
        };
        StandingSummaryResponse: {
            /** Format: date */
            endedOn: string | null;
            /** Format: date */
            inForceFrom: string | null;
            /** @enum {string} */
            kind: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            /** Format: date */
            reviewOn: string | null;
        };
        StartChangeDto: {
            /** @enum {string} */
            kind: "minor" | "major";
            reason: string;
        };
        StartProtocolDto: {
            templateKey: string;
            title: string;
        };
        StatedElsewhereResponse: {
            /** Format: date */
            on: string;
            source: string;
            standing: string;
        };
        TakeShippedDto: {
            note: string;
        };
        TakingBackDto: {
            reason: string;
        };
        TemplateClauseResponse: {
            /** @description Handlebars and Markdown */
            body: string;
            heading: string;
            key: string;
            /** @enum {number} */
            level: 2 | 3;
        };
        TemplateReferenceResponse: {
            key: string;
            version: number;
        };
        TemplateResponse: {
            /** Format: date */
            checkedOn: string;
            clauses: components["schemas"]["TemplateClauseResponse"][];
            description: string;
            /** @description by section of the task list */
            hints: {
                [key: string]: string;
            };
            key: string;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            name: string;
            version: number;
        };
        TemplateSummaryResponse: {
            /** Format: date */
            checkedOn: string;
            description: string;
            key: string;
            /** @enum {string} */
            kind: "routine-sharing" | "one-way-disclosure" | "joint-controller-arrangement" | "memorandum-of-understanding";
            name: string;
            version: number;
        };
        TermDto: {
            disputes: string;
            /** Format: date */
            effectiveOn: string | null;
            /** Format: date */
            endsOn: string | null;
            entryIntoForce: components["schemas"]["EntryIntoForceDto"];
            exitAndReturn: string;
            /** Format: date */
            firstReviewOn: string | null;
            noticeDays: number | null;
            reviewEveryMonths: number;
        };
        TokenResponse: {
            /** @description its last four characters */
            ending: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description null: somebody whose account is gone */
            issuedBy: string | null;
            /** Format: date */
            lastUsedOn: string | null;
            name: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description neither withdrawn nor run out */
            works: boolean;
        };
        TokensResponse: {
            tokens: components["schemas"]["TokenResponse"][];
        };
        VersionResponse: {
            content: components["schemas"]["ContentResponse"];
            contentSha256: string;
            documentSha256: string;
            /** Format: date-time */
            frozenAt: string;
            /** @description the exact bytes that documentSha256 is of */
            html: string;
            /** @description parties that joined after it was frozen */
            joined: components["schemas"]["PartyDto"][];
            notice: components["schemas"]["NoticeResponse"];
            number: string;
            signatures: components["schemas"]["SignatureResponse"][];
        };
        VersionSummaryResponse: {
            /** Format: date */
            cameIntoForceOn: string | null;
            change: components["schemas"]["ChangeResponse"];
            contentSha256: string;
            /** Format: date */
            deadline: string | null;
            documentSha256: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            number: string;
            /** @enum {string} */
            state: "out-for-signature" | "not-yet-in-force" | "in-force" | "no-longer-in-force" | "withdrawn-from-signature";
            withdrawnReason: string | null;
        };
        WaitingResponse: {
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            kind: "sign" | "finish-draft" | "chase" | "review" | "declined";
            protocol: components["schemas"]["ProtocolSummaryResponse"];
        };
        WrittenEntryDto: {
            areas: ("health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol")[];
            checkEveryMonths: number;
            /** @enum {string} */
            kind: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
            nations: ("england" | "wales" | "scotland" | "northern-ireland")[];
            summary: string;
            text: string;
            title: string;
            topics: ("children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement")[];
            unconfirmed: string | null;
            /** Format: date */
            writtenOn: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Dashboard.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "CaughtMails.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMailPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "CaughtMails.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMailResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Guidance.list": {
        parameters: {
            query?: {
                area?: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending" | "police" | "advice" | "housing" | "culture-and-leisure" | "voluntary-sector" | "adult-mental-health" | "drug-and-alcohol";
                kind?: "guidance" | "pocket-guide" | "case-example" | "legal" | "people" | "training" | "employers";
                nation?: "england" | "wales" | "scotland" | "northern-ireland";
                page?: number;
                pageSize?: number;
                search?: string;
                topic?: "children" | "adults" | "families" | "shared" | "not-shared" | "no-consent" | "emergency" | "asked-by-another-body" | "out-of-scope-of-an-agreement";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidancePage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.history": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionsPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.edition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastEditionInFullResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.takeShipped": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeShippedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.entries": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
                state?: "due" | "never-checked" | "unconfirmed" | "newer-shipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.publishEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.sources": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedSourcesPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditor.publishSource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishSourceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditors.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceEditorPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditors.appoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointEditorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "GuidanceEditors.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Guidance.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Guidance.sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewIntakeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.match": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.records": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                remark?: "no-controller-named" | "one-controller-named" | "one-party-named" | "party-not-named" | "party-described-not-named" | "party-named-beside-its-code" | "names-beside-codes" | "controller-and-processor" | "party-named-twice" | "no-power-named" | "power-not-known" | "no-area-named" | "area-not-named" | "no-start-date" | "no-end-date" | "no-review-date" | "date-not-readable" | "ends-before-it-starts" | "review-before-it-starts" | "review-after-its-end" | "review-on-its-end-date" | "registered-after-its-start" | "no-retention-period" | "retention-not-readable" | "no-contact" | "text-missing" | "control-characters" | "bullets-in-text" | "spaces-around-text";
                state?: "waiting" | "taken-in" | "unchanged" | "changed" | "refused" | "taken-back" | "left";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRecordsResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.spreadsheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Intakes.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakingBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Invitations.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Account.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.planOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePlanResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.eraseOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseOwnDataDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Account.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.exportOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Sessions.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInListPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Sessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Responsibilities.signed": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSignaturePage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Notice.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Organisations.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Organisations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Organisations.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Organisations.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.invitations": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInvitationPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Responsibilities.left": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeftProtocolPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.members": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.setRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRolesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Practice.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Practice.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Members.readers": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOnDayPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Tokens.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Tokens.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Account.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasswordResetDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Account.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Account.choose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.eraseFor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.exportFor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PersonalData.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePlanResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Practice.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticePage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description whose review is due within 90 days or open, whose is overdue, or either; the longest overdue first */
                review?: "due" | "overdue" | "any";
                /** @description led by the organisation acted for, or one it takes part in */
                role?: "lead" | "party";
                search?: string;
                standing?: "draft" | "shown-to-partners" | "out-for-signature" | "partly-signed" | "signed-not-yet-effective" | "in-force" | "review-due" | "under-review" | "review-overdue" | "ended" | "superseded" | "withdrawn" | "abandoned" | "stated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartProtocolDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.abandon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.setDeadline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadlineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Life.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.startChange": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.abandon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.documentPage": {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProtocolDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.readHistory": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Life.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinLateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.changeOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.recordPaper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PaperSignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.removeParty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPublicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.readers": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOnDayPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.remind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatoryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Life.startReview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Life.completeReview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOutcomeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Drafts.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignProtocolDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Protocols.standing": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOnResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.freeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendForSignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.html": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Versions.page": {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signatures.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Register.list": {
        parameters: {
            query?: {
                area?: string;
                nation?: "england" | "wales" | "scotland" | "northern-ireland";
                organisation?: string;
                page?: number;
                pageSize?: number;
                /** @description of what is in force: whose review is due within 90 days, or overdue, which ends nothing */
                review?: "due" | "overdue";
                search?: string;
                sector?: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
                /** @description best match (the default), title, what came into force last, or the day of review */
                sort?: "best" | "title" | "newest" | "review";
                standing?: "in-force" | "over" | "stated";
                /** @description the beginning of a topic; topics are told of what is published in full */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "RegisterFiles.csv": {
        parameters: {
            query?: {
                area?: string;
                nation?: "england" | "wales" | "scotland" | "northern-ireland";
                organisation?: string;
                /** @description of what is in force: whose review is due within 90 days, or overdue, which ends nothing */
                review?: "due" | "overdue";
                search?: string;
                sector?: "health" | "education" | "schools" | "social-care" | "youth-work" | "early-years" | "family-support" | "offending-and-criminal-justice" | "police" | "advice-and-support" | "culture-and-leisure" | "housing" | "fire-and-rescue" | "local-government" | "central-government" | "voluntary" | "other";
                /** @description best match (the default), title, what came into force last, or the day of review */
                sort?: "best" | "title" | "newest" | "review";
                standing?: "in-force" | "over" | "stated";
                /** @description the beginning of a topic; topics are told of what is published in full */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Register.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPageResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Register.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "RegisterFiles.addresses": {
        parameters: {
            query: {
                of: "protocols" | "organisations";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAddressesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Agreements.ask": {
        parameters: {
            query: {
                data?: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Agreements.askMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementQuestionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementAnswersResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "RegisterFiles.changes": {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterChangesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PublishedOrganisations.list": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOrganisationsResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "PublishedOrganisations.show": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Practice.published": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Search.search": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Session.show": {
        parameters: {
            query?: {
                csrf?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Session.actFor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActForDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.openAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountByLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.sendCode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSentResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineByLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Signing.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignByLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Templates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSummaryResponse"][];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "Templates.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
