CREATE TABLE "addresses" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_addresses" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TenantId" TEXT NOT NULL,
    "ServiceUrl" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "ConversationId" TEXT NULL,
    "ThreadRootId" TEXT NULL,
    "TeamId" TEXT NULL,
    "UserId" TEXT NULL,
    "AadObjectId" TEXT NULL,
    "DeadSince" INTEGER NULL,
    "DeadReason" TEXT NULL
);


CREATE TABLE "audit" (
    "WorkspaceId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "What" TEXT NOT NULL,
    "RecordNumber" INTEGER NULL,
    "Revision" INTEGER NULL,
    "TypeId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "AboutId" INTEGER NULL,
    "Count" INTEGER NOT NULL,
    "Records" TEXT NULL,
    "EventId" INTEGER NOT NULL,
    "TurnId" TEXT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "PK_audit" PRIMARY KEY ("WorkspaceId", "Number")
);


CREATE TABLE "bulk_changes" (
    "BulkEditId" INTEGER NOT NULL,
    "RecordNumber" INTEGER NOT NULL,
    "WorkspaceId" INTEGER NOT NULL,
    "Before" INTEGER NOT NULL,
    "After" INTEGER NOT NULL,
    CONSTRAINT "PK_bulk_changes" PRIMARY KEY ("BulkEditId", "RecordNumber")
);


CREATE TABLE "bulk_edits" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_bulk_edits" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "ViewId" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "UndoneAt" INTEGER NULL,
    "UndoneById" INTEGER NULL,
    "LeftAlone" INTEGER NOT NULL
);


CREATE TABLE "channel_bindings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_channel_bindings" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "Purpose" INTEGER NOT NULL,
    "AddressId" INTEGER NOT NULL,
    "BoundById" INTEGER NOT NULL,
    "BoundAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "counters" (
    "WorkspaceId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Last" INTEGER NOT NULL,
    CONSTRAINT "PK_counters" PRIMARY KEY ("WorkspaceId", "Name")
);


CREATE TABLE "deliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_deliveries" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "AddressId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Face" INTEGER NOT NULL,
    "FaceId" INTEGER NOT NULL,
    "Arguments" TEXT NULL,
    "ActivityId" TEXT NULL,
    "Language" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "LeasedUntil" INTEGER NOT NULL,
    "Fence" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Problem" TEXT NULL
);


CREATE TABLE "episode_entries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_episode_entries" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "EpisodeId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "OtherPersonId" INTEGER NULL,
    "Level" INTEGER NULL,
    "Note" TEXT NULL
);


CREATE TABLE "episode_findings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_episode_findings" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "EpisodeId" INTEGER NOT NULL,
    "RecordNumber" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "RuleKey" TEXT NOT NULL,
    "Level" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Rule" TEXT NOT NULL,
    "ObservedAt" INTEGER NOT NULL,
    "JoinedAt" INTEGER NOT NULL,
    "IsLate" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "WithdrawnById" INTEGER NULL,
    "WithdrawnBecause" INTEGER NULL
);


CREATE TABLE "episodes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_episodes" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "SubjectNumber" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "OwnerId" INTEGER NULL,
    "OwnedSince" INTEGER NULL,
    "Round" INTEGER NOT NULL,
    "NextStepAt" INTEGER NULL,
    "OpenedAt" INTEGER NOT NULL,
    "ClosedAt" INTEGER NULL,
    "ClosedById" INTEGER NULL,
    "ClosedBecause" INTEGER NULL,
    "ClosingNote" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "events" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_events" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "RecordNumber" INTEGER NULL,
    "Revision" INTEGER NULL,
    "AboutId" INTEGER NULL,
    "TurnId" TEXT NULL
);


CREATE TABLE "field_conversions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_field_conversions" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "DoneTo" INTEGER NOT NULL,
    "Converted" INTEGER NOT NULL,
    "Left" INTEGER NOT NULL,
    "FirstLeft" TEXT NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "files" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_files" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "RecordNumber" INTEGER NOT NULL,
    "Type" TEXT NOT NULL,
    "Bytes" BLOB NOT NULL,
    "Thumbnail" BLOB NULL,
    "SentAt" INTEGER NOT NULL,
    "SentById" INTEGER NOT NULL
);


CREATE TABLE "inbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_inbox" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "ReceivedAt" INTEGER NOT NULL,
    "AnswerFace" INTEGER NULL,
    "AnswerFaceId" INTEGER NOT NULL,
    "AnswerArguments" TEXT NULL
);


CREATE TABLE "installed_presets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_installed_presets" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "InstalledAt" INTEGER NOT NULL,
    "InstalledById" INTEGER NULL
);


CREATE TABLE "memberships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_memberships" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "IsGuest" INTEGER NOT NULL,
    "JoinedAt" INTEGER NOT NULL,
    "LeftAt" INTEGER NULL
);


CREATE TABLE "people" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_people" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "AadObjectId" TEXT NOT NULL,
    "UserId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Language" INTEGER NOT NULL,
    "FirstSeenAt" INTEGER NOT NULL
);


CREATE TABLE "posted_copies" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_posted_copies" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "AddressId" INTEGER NOT NULL,
    "Face" INTEGER NOT NULL,
    "FaceId" INTEGER NOT NULL,
    "Arguments" TEXT NULL,
    "ActivityId" TEXT NOT NULL,
    "Language" INTEGER NOT NULL,
    "PostedAt" INTEGER NOT NULL
);


CREATE TABLE "recalculations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_recalculations" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "DoneTo" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "record_numbers" (
    "WorkspaceId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    CONSTRAINT "PK_record_numbers" PRIMARY KEY ("WorkspaceId", "Number")
);


CREATE TABLE "record_type_versions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_record_type_versions" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "Definition" TEXT NOT NULL,
    "PublishedAt" INTEGER NOT NULL,
    "PublishedById" INTEGER NULL,
    "Restores" INTEGER NULL
);


CREATE TABLE "record_types" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_record_types" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);


CREATE TABLE "replies" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_replies" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "RequestId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "IsAnswer" INTEGER NOT NULL,
    "Side" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "EditedAt" INTEGER NULL,
    "DeletedAt" INTEGER NULL,
    "OriginConversationId" TEXT NULL,
    "OriginActivityId" TEXT NULL,
    "MirroredAt" INTEGER NULL
);


CREATE TABLE "request_entries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_request_entries" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "RequestId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Lane" INTEGER NULL,
    "Note" TEXT NULL,
    "TypeId" INTEGER NULL,
    "TypeVersion" INTEGER NULL
);


CREATE TABLE "requests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_requests" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "RecordType" TEXT NULL,
    "RequesterId" INTEGER NOT NULL,
    "FiledAt" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "OwnerId" INTEGER NULL,
    "TakenAt" INTEGER NULL,
    "AnsweredById" INTEGER NULL,
    "AnsweredAt" INTEGER NULL,
    "Lane" INTEGER NULL,
    "LaneReason" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedAt" INTEGER NULL,
    "ClosedById" INTEGER NULL,
    "ClosedAt" INTEGER NULL,
    "ClosingReason" TEXT NULL,
    "SourceLink" TEXT NULL,
    "SourceAuthor" TEXT NULL,
    "ChannelAddressId" INTEGER NULL,
    "RequesterAddressId" INTEGER NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "revisions" (
    "WorkspaceId" INTEGER NOT NULL,
    "RecordNumber" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "TypeVersion" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Document" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "Reason" TEXT NULL,
    "Typed" TEXT NULL,
    CONSTRAINT "PK_revisions" PRIMARY KEY ("WorkspaceId", "RecordNumber", "Number")
);


CREATE TABLE "role_grants" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_role_grants" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "UnitId" INTEGER NULL,
    "Role" INTEGER NOT NULL,
    "GrantedById" INTEGER NULL,
    "GrantedAt" INTEGER NOT NULL,
    "RevokedById" INTEGER NULL,
    "RevokedAt" INTEGER NULL
);


CREATE TABLE "round_stops" (
    "RoundId" INTEGER NOT NULL,
    "Place" INTEGER NOT NULL,
    "WorkspaceId" INTEGER NOT NULL,
    "SubjectNumber" INTEGER NOT NULL,
    "RecordNumber" INTEGER NULL,
    "DoneAt" INTEGER NULL,
    "SkippedAt" INTEGER NULL,
    CONSTRAINT "PK_round_stops" PRIMARY KEY ("RoundId", "Place")
);


CREATE TABLE "rounds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_rounds" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "List" TEXT NULL,
    "Before" INTEGER NOT NULL,
    "Listed" INTEGER NOT NULL,
    "HasMore" INTEGER NOT NULL,
    "BeganAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "rule_sets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_rule_sets" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "RecordType" TEXT NOT NULL,
    "Rules" TEXT NOT NULL,
    "InstalledAt" INTEGER NOT NULL,
    "InstalledById" INTEGER NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "unfinished_forms" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_unfinished_forms" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Form" TEXT NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordNumber" INTEGER NULL,
    "Revision" INTEGER NULL,
    "SubjectNumber" INTEGER NULL,
    "RoundId" INTEGER NULL,
    "Stop" INTEGER NULL,
    "Step" INTEGER NOT NULL,
    "Inputs" TEXT NOT NULL,
    "Confirmed" TEXT NOT NULL,
    "KeptAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "units" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_units" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TeamId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ServiceUrl" TEXT NOT NULL,
    "InstalledAt" INTEGER NOT NULL,
    "RemovedAt" INTEGER NULL,
    "RosterReadAt" INTEGER NULL
);


CREATE TABLE "view_pins" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_view_pins" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "ViewId" INTEGER NOT NULL,
    "AddressId" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "Times" TEXT NOT NULL,
    "Language" INTEGER NOT NULL,
    "NextAt" INTEGER NOT NULL,
    "PinnedById" INTEGER NULL,
    "PinnedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "EndedById" INTEGER NULL
);


CREATE TABLE "views" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_views" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "OwnerId" INTEGER NULL,
    "IsDraft" INTEGER NOT NULL,
    "DraftOfId" INTEGER NULL,
    "Definition" TEXT NOT NULL,
    "CreatedById" INTEGER NULL,
    "CreatedAt" INTEGER NOT NULL,
    "UpdatedById" INTEGER NULL,
    "UpdatedAt" INTEGER NOT NULL,
    "RemovedAt" INTEGER NULL,
    "RemovedById" INTEGER NULL
);


CREATE TABLE "workspaces" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_workspaces" PRIMARY KEY AUTOINCREMENT,
    "TenantId" TEXT NOT NULL,
    "Language" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);


CREATE INDEX "IX_addresses_WorkspaceId_ConversationId_ThreadRootId" ON "addresses" ("WorkspaceId", "ConversationId", "ThreadRootId");


CREATE INDEX "IX_addresses_WorkspaceId_UserId" ON "addresses" ("WorkspaceId", "UserId");


CREATE INDEX "IX_audit_WorkspaceId_RecordNumber" ON "audit" ("WorkspaceId", "RecordNumber");


CREATE INDEX "IX_bulk_edits_WorkspaceId_TypeId" ON "bulk_edits" ("WorkspaceId", "TypeId");


CREATE INDEX "IX_channel_bindings_WorkspaceId_UnitId_Purpose" ON "channel_bindings" ("WorkspaceId", "UnitId", "Purpose");


CREATE INDEX "IX_deliveries_State_AddressId_Id" ON "deliveries" ("State", "AddressId", "Id");


CREATE INDEX "IX_deliveries_State_AddressId_LeasedUntil" ON "deliveries" ("State", "AddressId", "LeasedUntil");


CREATE INDEX "IX_deliveries_State_DueAt" ON "deliveries" ("State", "DueAt");


CREATE INDEX "IX_deliveries_WorkspaceId_Face_FaceId" ON "deliveries" ("WorkspaceId", "Face", "FaceId");


CREATE INDEX "IX_episode_entries_EpisodeId" ON "episode_entries" ("EpisodeId");


CREATE INDEX "IX_episode_findings_EpisodeId" ON "episode_findings" ("EpisodeId");


CREATE INDEX "IX_episode_findings_WorkspaceId_RecordNumber" ON "episode_findings" ("WorkspaceId", "RecordNumber");


CREATE INDEX "IX_episodes_NextStepAt" ON "episodes" ("NextStepAt");


CREATE UNIQUE INDEX "IX_episodes_WorkspaceId_Number" ON "episodes" ("WorkspaceId", "Number");


CREATE INDEX "IX_episodes_WorkspaceId_State_UnitId" ON "episodes" ("WorkspaceId", "State", "UnitId");


CREATE UNIQUE INDEX "IX_episodes_WorkspaceId_SubjectNumber" ON "episodes" ("WorkspaceId", "SubjectNumber") WHERE "ClosedAt" IS NULL;


CREATE INDEX "IX_events_WorkspaceId_Kind_AboutId" ON "events" ("WorkspaceId", "Kind", "AboutId");


CREATE INDEX "IX_events_WorkspaceId_RecordNumber" ON "events" ("WorkspaceId", "RecordNumber");


CREATE INDEX "IX_field_conversions_EndedAt" ON "field_conversions" ("EndedAt");


CREATE INDEX "IX_files_WorkspaceId_RecordNumber" ON "files" ("WorkspaceId", "RecordNumber");


CREATE INDEX "IX_inbox_ReceivedAt" ON "inbox" ("ReceivedAt");


CREATE UNIQUE INDEX "IX_inbox_WorkspaceId_Key" ON "inbox" ("WorkspaceId", "Key");


CREATE UNIQUE INDEX "IX_installed_presets_WorkspaceId_Key" ON "installed_presets" ("WorkspaceId", "Key");


CREATE INDEX "IX_memberships_WorkspaceId_PersonId" ON "memberships" ("WorkspaceId", "PersonId");


CREATE UNIQUE INDEX "IX_memberships_WorkspaceId_UnitId_PersonId" ON "memberships" ("WorkspaceId", "UnitId", "PersonId");


CREATE UNIQUE INDEX "IX_people_WorkspaceId_AadObjectId" ON "people" ("WorkspaceId", "AadObjectId");


CREATE INDEX "IX_posted_copies_AddressId_ActivityId" ON "posted_copies" ("AddressId", "ActivityId");


CREATE INDEX "IX_posted_copies_WorkspaceId_Face_FaceId" ON "posted_copies" ("WorkspaceId", "Face", "FaceId");


CREATE INDEX "IX_recalculations_EndedAt" ON "recalculations" ("EndedAt");


CREATE UNIQUE INDEX "IX_record_type_versions_TypeId_Version" ON "record_type_versions" ("TypeId", "Version");


CREATE UNIQUE INDEX "IX_record_types_WorkspaceId_Key" ON "record_types" ("WorkspaceId", "Key");


CREATE INDEX "IX_replies_MirroredAt" ON "replies" ("MirroredAt") WHERE "MirroredAt" IS NULL;


CREATE INDEX "IX_replies_RequestId" ON "replies" ("RequestId");


CREATE INDEX "IX_replies_WorkspaceId_OriginActivityId" ON "replies" ("WorkspaceId", "OriginActivityId");


CREATE INDEX "IX_request_entries_RequestId" ON "request_entries" ("RequestId");


CREATE INDEX "IX_request_entries_TypeId_TypeVersion" ON "request_entries" ("TypeId", "TypeVersion") WHERE "TypeId" IS NOT NULL;


CREATE UNIQUE INDEX "IX_requests_WorkspaceId_Number" ON "requests" ("WorkspaceId", "Number");


CREATE INDEX "IX_requests_WorkspaceId_RequesterId" ON "requests" ("WorkspaceId", "RequesterId");


CREATE INDEX "IX_requests_WorkspaceId_UnitId_State" ON "requests" ("WorkspaceId", "UnitId", "State");


CREATE INDEX "IX_role_grants_WorkspaceId_PersonId" ON "role_grants" ("WorkspaceId", "PersonId");


CREATE INDEX "IX_role_grants_WorkspaceId_UnitId_Role" ON "role_grants" ("WorkspaceId", "UnitId", "Role");


CREATE INDEX "IX_rounds_BeganAt" ON "rounds" ("BeganAt");


CREATE INDEX "IX_rounds_WorkspaceId_PersonId_BeganAt" ON "rounds" ("WorkspaceId", "PersonId", "BeganAt");


CREATE INDEX "IX_rule_sets_WorkspaceId_RecordType" ON "rule_sets" ("WorkspaceId", "RecordType");


CREATE INDEX "IX_unfinished_forms_KeptAt" ON "unfinished_forms" ("KeptAt");


CREATE UNIQUE INDEX "IX_unfinished_forms_WorkspaceId_PersonId_Form" ON "unfinished_forms" ("WorkspaceId", "PersonId", "Form");


CREATE UNIQUE INDEX "IX_units_WorkspaceId_TeamId" ON "units" ("WorkspaceId", "TeamId");


CREATE INDEX "IX_view_pins_NextAt" ON "view_pins" ("NextAt");


CREATE INDEX "IX_view_pins_WorkspaceId_ViewId" ON "view_pins" ("WorkspaceId", "ViewId");


CREATE INDEX "IX_views_WorkspaceId_TypeId" ON "views" ("WorkspaceId", "TypeId");


CREATE UNIQUE INDEX "IX_workspaces_TenantId" ON "workspaces" ("TenantId");
