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


CREATE TABLE "events" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_events" PRIMARY KEY AUTOINCREMENT,
    "WorkspaceId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "RecordNumber" INTEGER NULL,
    "Revision" INTEGER NULL,
    "AboutId" INTEGER NULL
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


CREATE TABLE "workspaces" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_workspaces" PRIMARY KEY AUTOINCREMENT,
    "TenantId" TEXT NOT NULL,
    "Language" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);


CREATE INDEX "IX_addresses_WorkspaceId_ConversationId_ThreadRootId" ON "addresses" ("WorkspaceId", "ConversationId", "ThreadRootId");


CREATE INDEX "IX_addresses_WorkspaceId_UserId" ON "addresses" ("WorkspaceId", "UserId");


CREATE INDEX "IX_channel_bindings_WorkspaceId_UnitId_Purpose" ON "channel_bindings" ("WorkspaceId", "UnitId", "Purpose");


CREATE INDEX "IX_deliveries_AddressId_State" ON "deliveries" ("AddressId", "State");


CREATE INDEX "IX_deliveries_State_DueAt" ON "deliveries" ("State", "DueAt");


CREATE INDEX "IX_deliveries_WorkspaceId_Face_FaceId" ON "deliveries" ("WorkspaceId", "Face", "FaceId");


CREATE INDEX "IX_events_WorkspaceId_Kind_AboutId" ON "events" ("WorkspaceId", "Kind", "AboutId");


CREATE INDEX "IX_events_WorkspaceId_RecordNumber" ON "events" ("WorkspaceId", "RecordNumber");


CREATE INDEX "IX_inbox_ReceivedAt" ON "inbox" ("ReceivedAt");


CREATE UNIQUE INDEX "IX_inbox_WorkspaceId_Key" ON "inbox" ("WorkspaceId", "Key");


CREATE INDEX "IX_memberships_WorkspaceId_PersonId" ON "memberships" ("WorkspaceId", "PersonId");


CREATE UNIQUE INDEX "IX_memberships_WorkspaceId_UnitId_PersonId" ON "memberships" ("WorkspaceId", "UnitId", "PersonId");


CREATE UNIQUE INDEX "IX_people_WorkspaceId_AadObjectId" ON "people" ("WorkspaceId", "AadObjectId");


CREATE INDEX "IX_posted_copies_AddressId_ActivityId" ON "posted_copies" ("AddressId", "ActivityId");


CREATE INDEX "IX_posted_copies_WorkspaceId_Face_FaceId" ON "posted_copies" ("WorkspaceId", "Face", "FaceId");


CREATE INDEX "IX_role_grants_WorkspaceId_PersonId" ON "role_grants" ("WorkspaceId", "PersonId");


CREATE INDEX "IX_role_grants_WorkspaceId_UnitId_Role" ON "role_grants" ("WorkspaceId", "UnitId", "Role");


CREATE UNIQUE INDEX "IX_units_WorkspaceId_TeamId" ON "units" ("WorkspaceId", "TeamId");


CREATE UNIQUE INDEX "IX_workspaces_TenantId" ON "workspaces" ("TenantId");
